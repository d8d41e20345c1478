//! A tree as JSON, for queries.

use serde_json::{Map, Number, Value};

use crate::source::{Node, NodeValue};

/// The node as JSON. A number that JSON cannot represent becomes its text.
pub(super) fn json(node: &Node) -> Value {
    match &node.value {
        NodeValue::Null => Value::Null,
        NodeValue::Bool(value) => Value::Bool(*value),
        NodeValue::Number(text) => number(text),
        NodeValue::String(text) => Value::String(text.clone()),
        NodeValue::Sequence(elements) => Value::Array(elements.iter().map(json).collect()),
        NodeValue::Mapping(entries) => {
            let mut map = Map::new();
            for (key, value) in entries.iter() {
                // The first of duplicate keys applies, as everywhere.
                let key = key.as_str().unwrap_or_default();
                map.entry(key).or_insert_with(|| json(value));
            }
            Value::Object(map)
        }
    }
}

fn number(text: &str) -> Value {
    let integer = || text.parse::<i64>().ok().map(Number::from);
    let unsigned = || text.parse::<u64>().ok().map(Number::from);
    let float = || text.parse::<f64>().ok().and_then(Number::from_f64);
    let number = integer().or_else(unsigned).or_else(float);
    number.map_or_else(|| Value::String(text.to_owned()), Value::Number)
}
