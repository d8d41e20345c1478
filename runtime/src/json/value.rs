//! Free-form JSON.

use std::fmt;

use super::inline_text::ShortText;
use super::mismatch::Mismatch;
use super::node::{Kind, Member, Node};
use super::number::Number;
use super::object_map::ObjectMap;
use super::read::FromJson;
use super::writer::{ToJson, Writer, to_string};

/// Any JSON value, without loss: numbers keep their notation.
///
/// The order is arbitrary, for sorting only. Its accessors are those of `serde_json::Value`, and it converts
/// from and to one.
///
/// ```
/// use clientwright_runtime::{Value, json};
///
/// let value: Value = r#"{"price": 1.10, "tags": ["new"]}"#.parse()?;
/// assert_eq!(value["tags"][0], "new");
/// assert_eq!(value.pointer("/price").and_then(Value::as_f64), Some(1.1));
/// assert_eq!(value.to_string(), r#"{"price":1.10,"tags":["new"]}"#);
///
/// let made = json!({"tags": ["new"], "count": 1});
/// assert_eq!(made["tags"], value["tags"]);
///
/// let other = serde_json::Value::try_from(made)?;
/// assert_eq!(other, serde_json::json!({"tags": ["new"], "count": 1}));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Value>),
    /// An object; its members are sorted by name.
    Object(Object),
}

/// The members of a free-form object.
pub type Object = ObjectMap<Value>;

impl Value {
    /// Returns whether the value is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Returns the value of `true` and `false`.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Boolean(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the number.
    #[must_use]
    pub fn as_number(&self) -> Option<&Number> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Returns the number, if it is integral and fits.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number()?.as_i64()
    }

    /// Returns the float nearest to the number.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        self.as_number()?.as_f64()
    }

    /// Returns the characters of a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the elements of an array.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Value]> {
        match self {
            Self::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// Returns the members of an object.
    #[must_use]
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// Returns a mutable reference to the members of an object.
    #[must_use]
    pub fn as_object_mut(&mut self) -> Option<&mut Object> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }
}

impl Node<'_> {
    /// Returns the value with everything in it, independent of the document.
    #[must_use]
    pub fn to_value(self) -> Value {
        match self.kind() {
            Kind::Null => Value::Null,
            Kind::Boolean => Value::Boolean(self.as_bool().unwrap_or_default()),
            Kind::Number => {
                Value::Number(Number::from_lexed(self.number_text().unwrap_or_default()))
            }
            Kind::String => Value::String(self.as_str().unwrap_or_default().to_owned()),
            Kind::Array => {
                // No excess capacity: there may be very many small arrays.
                let size = self.size().unwrap_or_else(|| self.elements().count());
                let mut elements = Vec::with_capacity(size);
                elements.extend(self.elements().map(Node::to_value));
                Value::Array(elements)
            }
            Kind::Object => Value::Object(self.to_object()),
        }
    }

    fn to_object(self) -> Object {
        let size = self.size().unwrap_or_else(|| self.members().count());
        let mut members = Vec::with_capacity(size);
        let member = |(name, value): (&str, Node<'_>)| (ShortText::new(name), value.to_value());
        if self
            .members()
            .map(|(name, _)| name)
            .is_sorted_by(|one, next| one < next)
        {
            members.extend(self.members().map(member));
            return Object::of_sorted(members);
        }
        // The order is sorted before the members are created: moving indices takes a tenth of the memory.
        let mut order: Vec<u32> = Vec::with_capacity(size);
        order.extend(self.marked_members().map(Member::index));
        let name = |index: &u32| self.member_at(*index).name();
        order.sort_unstable_by(|one, other| name(one).cmp(name(other)).then(one.cmp(other)));
        for (place, index) in order.iter().enumerate() {
            // If members share a name, the last one is used.
            let next = order.get(place.saturating_add(1));
            if next.is_none_or(|next| name(next) != name(index)) {
                let found = self.member_at(*index);
                members.push(member((found.name(), found.value())));
            }
        }
        Object::of_sorted(members)
    }
}

impl Writer {
    /// Writes a free-form value.
    pub fn value(&mut self, value: &Value) {
        value.to_json(self);
    }
}

impl FromJson for Value {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        Ok(node.to_value())
    }
}

impl ToJson for Value {
    fn to_json(&self, out: &mut Writer) {
        match self {
            Self::Null => out.null(),
            Self::Boolean(value) => out.boolean(*value),
            Self::Number(number) => out.number(number.as_str()),
            Self::String(text) => out.string(text),
            Self::Array(elements) => elements.to_json(out),
            Self::Object(members) => members.to_json(out),
        }
    }
}

/// Formats the value as compact JSON.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&to_string(self))
    }
}
