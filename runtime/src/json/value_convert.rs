//! Conversions of Rust values to free-form values, and comparisons with them.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::str::FromStr;

use super::number::Number;
use super::read::{FromJson, JsonError, from_str};
use super::value::{Object, Value};
use super::writer::{ToJson, to_string};

impl Value {
    /// Converts a value to its JSON; absent becomes `null`.
    ///
    /// ```
    /// use clientwright_runtime::{Date, Value};
    ///
    /// let day: Date = "2026-11-23".parse()?;
    /// assert_eq!(Value::of(&day), Value::from("2026-11-23"));
    /// # Ok::<(), clientwright_runtime::InvalidDate>(())
    /// ```
    #[must_use]
    pub fn of(value: &dyn ToJson) -> Self {
        from_str(&to_string(value)).unwrap_or_default()
    }

    /// Reads the value as a type.
    ///
    /// ```
    /// use clientwright_runtime::{Value, json};
    ///
    /// let counts: Vec<u32> = json!([1, 2]).read()?;
    /// assert_eq!(counts, [1, 2]);
    /// # Ok::<(), json::JsonError>(())
    /// ```
    ///
    /// # Errors
    /// Returns an error if the value does not match `T`.
    pub fn read<T: FromJson>(&self) -> Result<T, JsonError> {
        from_str(&to_string(self))
    }
}

/// Parses JSON.
impl FromStr for Value {
    type Err = JsonError;

    fn from_str(text: &str) -> Result<Self, JsonError> {
        from_str(text)
    }
}

impl From<()> for Value {
    fn from((): ()) -> Self {
        Self::Null
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl From<Cow<'_, str>> for Value {
    fn from(text: Cow<'_, str>) -> Self {
        Self::String(text.into_owned())
    }
}

impl From<Number> for Value {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

/// NaN and the infinities, which JSON cannot write, become `null`.
impl From<f64> for Value {
    fn from(value: f64) -> Self {
        Number::from_f64(value).map_or(Self::Null, Self::Number)
    }
}

/// NaN and the infinities, which JSON cannot write, become `null`.
impl From<f32> for Value {
    fn from(value: f32) -> Self {
        // By its shortest text: as an `f64`, 0.1 would be 0.10000000149011612.
        format!("{value:?}")
            .parse()
            .map_or(Self::Null, Self::Number)
    }
}

macro_rules! from_integers {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Value {
            fn from(value: $integer) -> Self {
                Self::Number(value.into())
            }
        }
    )*};
}
from_integers!(
    i8, i16, i32, i64, i128, u8, u16, u32, u64, u128, usize, isize
);

/// `None` becomes `null`.
impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(elements: Vec<T>) -> Self {
        Self::Array(elements.into_iter().map(Into::into).collect())
    }
}

impl<T: Clone + Into<Value>> From<&[T]> for Value {
    fn from(elements: &[T]) -> Self {
        Self::Array(elements.iter().cloned().map(Into::into).collect())
    }
}

impl<T: Into<Value>, const N: usize> From<[T; N]> for Value {
    fn from(elements: [T; N]) -> Self {
        Self::Array(elements.into_iter().map(Into::into).collect())
    }
}

impl From<Object> for Value {
    fn from(members: Object) -> Self {
        Self::Object(members)
    }
}

impl<V: Into<Value>> From<BTreeMap<String, V>> for Value {
    fn from(members: BTreeMap<String, V>) -> Self {
        members.into_iter().collect()
    }
}

impl<V: Into<Value>> From<HashMap<String, V>> for Value {
    fn from(members: HashMap<String, V>) -> Self {
        members.into_iter().collect()
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Value {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        let members = members.into_iter();
        Self::Object(
            members
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
        )
    }
}

impl<T: Into<Value>> FromIterator<T> for Value {
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        Self::Array(elements.into_iter().map(Into::into).collect())
    }
}

impl PartialEq<str> for Value {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == Some(other)
    }
}

impl PartialEq<&str> for Value {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == Some(*other)
    }
}

impl PartialEq<String> for Value {
    fn eq(&self, other: &String) -> bool {
        self.as_str() == Some(other)
    }
}

impl PartialEq<Value> for str {
    fn eq(&self, other: &Value) -> bool {
        other == self
    }
}

impl PartialEq<Value> for &str {
    fn eq(&self, other: &Value) -> bool {
        other == *self
    }
}

impl PartialEq<Value> for String {
    fn eq(&self, other: &Value) -> bool {
        other == self
    }
}

impl PartialEq<bool> for Value {
    fn eq(&self, other: &bool) -> bool {
        self.as_bool() == Some(*other)
    }
}

impl PartialEq<f64> for Value {
    fn eq(&self, other: &f64) -> bool {
        self.as_f64() == Some(*other)
    }
}

macro_rules! equal_integers {
    ($($integer:ty: $get:ident),*) => {$(
        impl PartialEq<$integer> for Value {
            fn eq(&self, other: &$integer) -> bool {
                self.$get().is_some_and(|value| <$integer>::try_from(value) == Ok(*other))
            }
        }

        impl PartialEq<Value> for $integer {
            fn eq(&self, other: &Value) -> bool {
                other == self
            }
        }
    )*};
}
equal_integers!(
    i8: as_i64, i16: as_i64, i32: as_i64, i64: as_i64, isize: as_i64,
    u8: as_u64, u16: as_u64, u32: as_u64, u64: as_u64, usize: as_u64
);

/// Creates a [`Value`] from JSON with embedded expressions, like the macro of `serde_json`.
///
/// ```
/// use clientwright_runtime::json;
///
/// let name = "Ada";
/// let value = json!({"name": name, "tags": ["a", null], "count": 1 + 1});
/// assert_eq!(value.to_string(), r#"{"count":2,"name":"Ada","tags":["a",null]}"#);
/// ```
#[macro_export]
macro_rules! json {
    ($($json:tt)+) => {
        $crate::Value::from($crate::__serde_json::json!($($json)+))
    };
}
