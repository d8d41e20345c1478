//! JSON values that keep the text of their numbers and the order of their members.

use std::collections::BTreeMap;

use clientwright_generator::source::{Node, NodeValue};
use serde_json::value::RawValue;

use super::number::Exact;

/// A JSON value.
#[derive(Clone, Debug)]
pub(in crate::corpus) enum Json {
    Null,
    Bool(bool),
    Number(String),
    String(String),
    Array(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// A value of a specification.
    pub(in crate::corpus) fn of(node: &Node) -> Self {
        match &node.value {
            NodeValue::Null => Self::Null,
            NodeValue::Bool(value) => Self::Bool(*value),
            NodeValue::Number(text) => Self::Number(text.clone()),
            NodeValue::String(text) => Self::String(text.clone()),
            NodeValue::Sequence(elements) => Self::Array(elements.iter().map(Self::of).collect()),
            NodeValue::Mapping(members) => Self::Object(
                members
                    .iter()
                    .map(|(key, value)| {
                        (key.as_str().unwrap_or_default().to_owned(), Self::of(value))
                    })
                    .collect(),
            ),
        }
    }

    /// Reads a JSON text, digit by digit.
    pub(in crate::corpus) fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let wrong = |error: serde_json::Error| error.to_string();
        match text.as_bytes().first() {
            Some(b'{') => {
                let members: BTreeMap<String, &RawValue> =
                    serde_json::from_str(text).map_err(wrong)?;
                let members = members
                    .into_iter()
                    .map(|(name, raw)| Ok((name, Self::parse(raw.get())?)));
                Ok(Self::Object(members.collect::<Result<_, String>>()?))
            }
            Some(b'[') => {
                let elements: Vec<&RawValue> = serde_json::from_str(text).map_err(wrong)?;
                let elements = elements.into_iter().map(|raw| Self::parse(raw.get()));
                Ok(Self::Array(elements.collect::<Result<_, String>>()?))
            }
            Some(b'"') => serde_json::from_str(text).map(Self::String).map_err(wrong),
            Some(b'-' | b'0'..=b'9') => {
                serde_json::from_str::<&RawValue>(text).map_err(wrong)?;
                Ok(Self::Number(text.to_owned()))
            }
            _ => match serde_json::from_str::<Option<bool>>(text).map_err(wrong)? {
                Some(value) => Ok(Self::Bool(value)),
                None => Ok(Self::Null),
            },
        }
    }

    /// Compact JSON; with everything beyond ASCII escaped where wanted.
    pub(in crate::corpus) fn write(&self, ascii: bool) -> String {
        let mut out = String::new();
        self.write_to(&mut out, ascii);
        out
    }

    fn write_to(&self, out: &mut String, ascii: bool) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(text) => out.push_str(text),
            Self::String(text) => write_string(out, text, ascii),
            Self::Array(elements) => {
                out.push('[');
                for (index, element) in elements.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    element.write_to(out, ascii);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    write_string(out, name, ascii);
                    out.push(':');
                    value.write_to(out, ascii);
                }
                out.push('}');
            }
        }
    }

    /// Whether two values are the same: numbers by value, members in any order.
    pub(in crate::corpus) fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Number(a), Self::Number(b)) => {
                a == b || matches!((Exact::parse(a), Exact::parse(b)), (Some(a), Some(b)) if a == b)
            }
            (Self::String(a), Self::String(b)) => a == b,
            (Self::Array(a), Self::Array(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.same(b))
            }
            (Self::Object(a), Self::Object(b)) => {
                a.len() == b.len()
                    && a.iter().all(|(name, value)| {
                        b.iter()
                            .find(|(other, _)| other == name)
                            .is_some_and(|(_, other)| value.same(other))
                    })
            }
            _ => false,
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members
                .iter()
                .find(|(known, _)| known == name)
                .map(|(_, value)| value),
            _ => None,
        }
    }
}

fn write_string(out: &mut String, text: &str, ascii: bool) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '/' if ascii => out.push_str("\\/"),
            c if u32::from(c) < 0x20 || (ascii && !c.is_ascii()) => {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back_the_same_with_and_without_escapes() {
        let value = Json::Object(vec![
            (
                "a/\u{1F980}".to_owned(),
                Json::String("\u{0}\"\\\n\u{2028}é".to_owned()),
            ),
            (
                "n".to_owned(),
                Json::Array(vec![
                    Json::Number("12345678901234567890.5e-3".to_owned()),
                    Json::Null,
                    Json::Bool(true),
                ]),
            ),
        ]);
        for ascii in [false, true] {
            let text = value.write(ascii);
            assert!(Json::parse(&text).unwrap().same(&value), "{text}");
        }
    }

    #[test]
    fn what_differs_is_told_apart() {
        let read = |text| Json::parse(text).unwrap();
        for (a, b) in [
            ("{}", "{\"a\":null}"),
            ("{\"a\":1}", "{\"a\":\"1\"}"),
            ("[1,2]", "[2,1]"),
            ("9007199254740993", "9007199254740992"),
            ("null", "false"),
        ] {
            assert!(!read(a).same(&read(b)), "{a} and {b}");
        }
        assert!(read("{\"a\":1.0,\"b\":2}").same(&read("{\"b\":2,\"a\":1}")));
    }
}
