//! `application/x-www-form-urlencoded` bodies.

use super::percent::{component, form_component};
use super::style::{query, text};
use crate::describe::{Encoding, Location, Parameter};
use crate::json::{Document, Kind, Node, SyntaxError, to_string};

/// The pairs of a form from an object.
///
/// A member with an encoding is written like a query parameter. One without is written as its
/// content, by the rules of forms and not of URLs: a space is `+` (OpenAPI 3.1.1, "Encoding the
/// x-www-form-urlencoded Media Type" and appendix E).
pub(crate) fn form(json: &str, encodings: &[Encoding]) -> Result<String, SyntaxError> {
    let document = Document::parse(json.as_bytes())?;
    let mut pairs = Vec::new();
    for (name, value) in document.root().members() {
        let Some(encoding) = encodings.iter().find(|encoding| encoding.name == name) else {
            content(name, value, &mut pairs);
            continue;
        };
        let parameter = Parameter {
            name: encoding.name,
            location: Location::Query,
            style: encoding.style,
            explode: encoding.explode,
            allow_reserved: encoding.allow_reserved,
            json: false,
            allow_empty: true,
        };
        pairs.extend(query(&parameter, &to_string(&value))?);
    }
    Ok(pairs.join("&"))
}

/// The whole query string: JSON as one text, an object as the pairs of a form, any other value as it
/// is (OpenAPI 3.2, "Parameter Locations"); nothing for `null` and for an object without members.
pub(crate) fn query_string(
    parameter: &Parameter,
    json: &str,
) -> Result<Option<String>, SyntaxError> {
    let document = Document::parse(json.as_bytes())?;
    let root = document.root();
    let text = match root.kind() {
        _ if parameter.json => component(json),
        Kind::Null => return Ok(None),
        Kind::Object => form(json, &[])?,
        _ => component(&text(root)),
    };
    Ok((!text.is_empty()).then_some(text))
}

/// A scalar as it is, an object as JSON, each element of a list as a pair of its own.
fn content(name: &str, value: Node<'_>, pairs: &mut Vec<String>) {
    let name = form_component(name);
    let mut pair = |value| pairs.push(format!("{name}={}", form_component(&text(value))));
    match value.kind() {
        Kind::Null => {}
        Kind::Array => value.elements().for_each(pair),
        _ => pair(value),
    }
}
