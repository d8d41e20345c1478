//! A JSON reader that is independent of that of the generated crates, because its results are compared with their
//! output.

use std::collections::BTreeMap;

use clientwright_values::Json;
use serde_json::value::RawValue;

use crate::failure::{Failure, Result};

/// Parses a JSON text, preserving all digits.
pub(super) fn parse(text: &str) -> Result<Json> {
    let text = text.trim();
    match text.as_bytes().first() {
        Some(b'{') => {
            let members: BTreeMap<String, &RawValue> =
                serde_json::from_str(text).map_err(Failure::reported)?;
            let members = members
                .into_iter()
                .map(|(name, raw)| Ok((name, parse(raw.get())?)));
            Ok(Json::Object(members.collect::<Result<_>>()?))
        }
        Some(b'[') => {
            let elements: Vec<&RawValue> = serde_json::from_str(text).map_err(Failure::reported)?;
            let elements = elements.into_iter().map(|raw| parse(raw.get()));
            Ok(Json::Array(elements.collect::<Result<_>>()?))
        }
        Some(b'"') => serde_json::from_str(text)
            .map(Json::String)
            .map_err(Failure::reported),
        Some(b'-' | b'0'..=b'9') => {
            serde_json::from_str::<&RawValue>(text).map_err(Failure::reported)?;
            Ok(Json::Number(text.to_owned()))
        }
        _ => match serde_json::from_str::<Option<bool>>(text).map_err(Failure::reported)? {
            Some(value) => Ok(Json::Bool(value)),
            None => Ok(Json::Null),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_values_are_read_back_unchanged_with_and_without_escapes() {
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
            assert!(parse(&text).unwrap().same(&value), "{text}");
        }
    }

    #[test]
    fn different_values_are_distinguished_and_field_order_is_ignored() {
        let read = |text| parse(text).unwrap();
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
