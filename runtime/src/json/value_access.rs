//! Access to parts of free-form values, as in `serde_json::Value`.

use std::ops;

use super::value::Value;

static NULL: Value = Value::Null;

/// A type that indexes a value: the name of a member, or the index of an element.
pub trait ValueIndex: sealed::Sealed {
    #[doc(hidden)]
    fn find<'v>(&self, value: &'v Value) -> Option<&'v Value>;
    #[doc(hidden)]
    fn find_mut<'v>(&self, value: &'v mut Value) -> Option<&'v mut Value>;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for usize {}
    impl Sealed for str {}
    impl Sealed for String {}
    impl<T: Sealed + ?Sized> Sealed for &T {}
}

impl ValueIndex for usize {
    fn find<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        value.as_array()?.get(*self)
    }

    fn find_mut<'v>(&self, value: &'v mut Value) -> Option<&'v mut Value> {
        value.as_array_mut()?.get_mut(*self)
    }
}

impl ValueIndex for str {
    fn find<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        value.as_object()?.get(self)
    }

    fn find_mut<'v>(&self, value: &'v mut Value) -> Option<&'v mut Value> {
        value.as_object_mut()?.get_mut(self)
    }
}

impl ValueIndex for String {
    fn find<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        ValueIndex::find(self.as_str(), value)
    }

    fn find_mut<'v>(&self, value: &'v mut Value) -> Option<&'v mut Value> {
        ValueIndex::find_mut(self.as_str(), value)
    }
}

impl<T: ValueIndex + ?Sized> ValueIndex for &T {
    fn find<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        (**self).find(value)
    }

    fn find_mut<'v>(&self, value: &'v mut Value) -> Option<&'v mut Value> {
        (**self).find_mut(value)
    }
}

/// Decodes a step of a JSON pointer.
fn step(text: &str) -> String {
    text.replace("~1", "/").replace("~0", "~")
}

/// Parses the index in a step of a JSON pointer: digits, without leading zeros.
fn place(step: &str) -> Option<usize> {
    let is_place = step == "0" || !step.starts_with(['0', '+']);
    is_place.then(|| step.parse().ok())?
}

impl Value {
    /// Returns the member with the given name, or the element at the given index, if it exists.
    ///
    /// ```
    /// use clientwright_runtime::Value;
    ///
    /// let value: Value = r#"{"lines": [{"sku": "a"}]}"#.parse()?;
    /// assert_eq!(value.get("lines").and_then(|lines| lines.get(0)), value.pointer("/lines/0"));
    /// assert_eq!(value.get("total"), None);
    /// # Ok::<(), clientwright_runtime::json::JsonError>(())
    /// ```
    #[must_use]
    pub fn get(&self, index: impl ValueIndex) -> Option<&Value> {
        index.find(self)
    }

    /// Returns a mutable reference to the member or element that [`get`](Self::get) returns.
    #[must_use]
    pub fn get_mut(&mut self, index: impl ValueIndex) -> Option<&mut Value> {
        index.find_mut(self)
    }

    /// Returns the value at a JSON pointer (RFC 6901); `""` is the value itself.
    #[must_use]
    pub fn pointer(&self, pointer: &str) -> Option<&Value> {
        let Some(steps) = pointer.strip_prefix('/') else {
            return pointer.is_empty().then_some(self);
        };
        let mut value = self;
        for text in steps.split('/') {
            let step = step(text);
            value = match value {
                Self::Array(elements) => elements.get(place(&step)?)?,
                _ => value.get(step.as_str())?,
            };
        }
        Some(value)
    }

    /// Returns a mutable reference to the value that [`pointer`](Self::pointer) returns.
    ///
    /// ```
    /// use clientwright_runtime::{Value, json};
    ///
    /// let mut value: Value = json!({"lines": [{"count": 1}]});
    /// if let Some(count) = value.pointer_mut("/lines/0/count") {
    ///     *count = 2.into();
    /// }
    /// assert_eq!(value, json!({"lines": [{"count": 2}]}));
    /// ```
    #[must_use]
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value> {
        let Some(steps) = pointer.strip_prefix('/') else {
            return pointer.is_empty().then_some(self);
        };
        let mut value = self;
        for text in steps.split('/') {
            let step = step(text);
            value = match value {
                Self::Array(elements) => elements.get_mut(place(&step)?)?,
                _ => value.get_mut(step.as_str())?,
            };
        }
        Some(value)
    }

    /// Takes the value, leaving `null` in its place.
    #[must_use]
    pub fn take(&mut self) -> Value {
        std::mem::take(self)
    }

    /// Returns whether the value is `true` or `false`.
    #[must_use]
    pub fn is_boolean(&self) -> bool {
        matches!(self, Self::Boolean(_))
    }

    /// Returns whether the value is a number.
    #[must_use]
    pub fn is_number(&self) -> bool {
        matches!(self, Self::Number(_))
    }

    /// Returns whether the value is a number that [`as_i64`](Self::as_i64) returns.
    #[must_use]
    pub fn is_i64(&self) -> bool {
        self.as_i64().is_some()
    }

    /// Returns whether the value is a number that [`as_u64`](Self::as_u64) returns.
    #[must_use]
    pub fn is_u64(&self) -> bool {
        self.as_u64().is_some()
    }

    /// Returns whether the value is a number that is not integral.
    #[must_use]
    pub fn is_f64(&self) -> bool {
        self.as_number().is_some_and(|number| !number.is_integral())
    }

    /// Returns whether the value is a string.
    #[must_use]
    pub fn is_string(&self) -> bool {
        matches!(self, Self::String(_))
    }

    /// Returns whether the value is an array.
    #[must_use]
    pub fn is_array(&self) -> bool {
        matches!(self, Self::Array(_))
    }

    /// Returns whether the value is an object.
    #[must_use]
    pub fn is_object(&self) -> bool {
        matches!(self, Self::Object(_))
    }

    /// Returns `()` for `null`.
    #[must_use]
    pub fn as_null(&self) -> Option<()> {
        self.is_null().then_some(())
    }

    /// Returns the number, if it is integral and fits.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        self.as_number()?.as_u64()
    }

    /// Returns a mutable reference to the elements of an array.
    #[must_use]
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> {
        match self {
            Self::Array(elements) => Some(elements),
            _ => None,
        }
    }
}

/// Returns the member with the given name, or the element at the given index; `null` if it does not exist.
///
/// To change one, use [`Value::get_mut`], which does not panic.
///
/// ```
/// use clientwright_runtime::json;
///
/// let order = json!({"lines": [{"sku": "a", "count": 2}]});
/// assert_eq!(order["lines"][0]["sku"], "a");
/// assert_eq!(order["lines"][0]["count"], 2);
/// assert!(order["customer"]["name"].is_null());
/// ```
impl<I: ValueIndex> ops::Index<I> for Value {
    type Output = Value;

    fn index(&self, index: I) -> &Value {
        index.find(self).unwrap_or(&NULL)
    }
}
