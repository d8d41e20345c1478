//! The implementation of [`serde_bridge!`](crate::codegen::v1::serde_bridge): serde through JSON text.
//!
//! The detour over text costs run time, but only for callers that use serde, and a type needs two calls
//! instead of a derived visitor.

use serde_core::de::{Deserialize as _, Deserializer, Error as _};
use serde_core::ser::{Error as _, Serialize, Serializer};

use super::{Document, FromJson, Kind, Node, ToJson, Value, from_str, to_string};

/// Serializes a type through its [`ToJson`].
///
/// # Errors
/// Returns an error if the serializer fails, or the value is nested deeper than [`super::MAX_DEPTH`].
pub fn serialize<T: ToJson + ?Sized, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let text = to_string(value);
    let document = Document::parse(text.as_bytes()).map_err(S::Error::custom)?;
    document.root().serialize(serializer)
}

/// Deserializes a type through its [`FromJson`].
///
/// # Errors
/// Returns an error if the input does not match `T`.
pub fn deserialize<'de, T: FromJson, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    from_str(&to_string(&value)).map_err(D::Error::custom)
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.kind() {
            Kind::Null => serializer.serialize_unit(),
            Kind::Boolean => serializer.serialize_bool(self.as_bool().unwrap_or_default()),
            Kind::Number => serialize_number(self.number_text().unwrap_or_default(), serializer),
            Kind::String => serializer.serialize_str(self.as_str().unwrap_or_default()),
            Kind::Array => serializer.collect_seq(self.elements()),
            Kind::Object => serializer.collect_map(self.members()),
        }
    }
}

/// Serializes a number as `i64` or `u64` if it fits; any other is rounded to a float.
pub(super) fn serialize_number<S: Serializer>(
    text: &str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if let Ok(value) = text.parse::<i64>() {
        return serializer.serialize_i64(value);
    }
    if let Ok(value) = text.parse::<u64>() {
        return serializer.serialize_u64(value);
    }
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() => serializer.serialize_f64(value),
        _ => Err(S::Error::custom("a number beyond the largest float")),
    }
}
