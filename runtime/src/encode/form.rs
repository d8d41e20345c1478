//! `application/x-www-form-urlencoded` bodies and query strings.

use super::percent::{component, form_component};
use super::style::query;
use super::text::text;
use super::urlencoded::{push_pairs, urlencoded};
use crate::describe::{Encoding, Parameter};
use crate::json::{Document, Kind, SyntaxError, to_string};

/// Writes an object as the pairs of a form. A member with an encoding is written like a query parameter or
/// as JSON, one without by its content.
pub(crate) fn form(json: &str, encodings: &[Encoding]) -> Result<String, String> {
    let document = Document::parse(json.as_bytes()).map_err(|error| error.to_string())?;
    let root = document.root();
    if root.kind() != Kind::Object {
        return Err(format!("expected an object, found {}", root.kind()));
    }
    let mut pairs = Vec::new();
    for (name, value) in root.members() {
        let Some(encoding) = encodings.iter().find(|encoding| encoding.name == name) else {
            push_pairs(name, value, &mut pairs);
            continue;
        };
        if encoding.json {
            if !value.is_null() {
                let (name, value) = (form_component(name), to_string(&value));
                pairs.push(format!("{name}={}", form_component(&value)));
            }
            continue;
        }
        let parameter = Parameter {
            style: encoding.style,
            explode: encoding.explode,
            allow_reserved: encoding.allow_reserved,
            allow_empty: true,
            ..Parameter::query(encoding.name)
        };
        query(&parameter, &to_string(&value), &mut pairs)
            .map_err(|why| format!("the member `{name}`: {why}"))?;
    }
    Ok(pairs.join("&"))
}

/// Writes the whole query string: JSON as one text, an object as the pairs of a form, any other value as text
/// (OpenAPI 3.2, "Parameter Locations"); nothing for `null` and for an object without members.
pub(crate) fn query_string(
    parameter: &Parameter,
    json: &str,
) -> Result<Option<String>, SyntaxError> {
    let document = Document::parse(json.as_bytes())?;
    let root = document.root();
    let text = match root.kind() {
        _ if parameter.json => component(json),
        Kind::Null => return Ok(None),
        Kind::Object => urlencoded(root),
        _ => component(&text(root)),
    };
    Ok((!text.is_empty()).then_some(text))
}
