//! Recorded JSON.

use clientwright_values::Json;
use serde_json::Value;

/// Reads a text; `None` if it is not JSON.
pub(super) fn read(text: &str) -> Option<Json> {
    serde_json::from_str(text).ok().map(of)
}

fn of(value: Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(value),
        Value::Number(value) => Json::Number(value.to_string()),
        Value::String(text) => Json::String(text),
        Value::Array(items) => Json::Array(items.into_iter().map(of).collect()),
        Value::Object(members) => {
            let members = members.into_iter();
            Json::Object(members.map(|(name, value)| (name, of(value))).collect())
        }
    }
}
