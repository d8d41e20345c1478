//! Runtime expressions: values that a link takes from a request and its response.

use crate::api::model::{LinkPart, LinkPiece, LinkValue};
use crate::source::{Node, NodeValue, json_text};

/// Parses a constant, an expression, or a text with expressions in braces.
///
/// # Errors
///
/// Returns the reason why the expression is invalid.
pub(super) fn value(node: &Node) -> Result<LinkValue, String> {
    let NodeValue::String(text) = &node.value else {
        return Ok(LinkValue::Constant(
            json_text::write(node).trim_end().to_owned(),
        ));
    };
    if text.starts_with('$') {
        return part(text).map(LinkValue::Part);
    }
    let mut pieces = Vec::new();
    let mut rest = text.as_str();
    while let Some((before, behind)) = rest.split_once("{$") {
        let Some((inside, behind)) = behind.split_once('}') else {
            return Err(format!("`{text}` has an unclosed brace"));
        };
        if !before.is_empty() {
            pieces.push(LinkPiece::Text(before.to_owned()));
        }
        pieces.push(LinkPiece::Part(part(&format!("${inside}"))?));
        rest = behind;
    }
    if !rest.is_empty() {
        pieces.push(LinkPiece::Text(rest.to_owned()));
    }
    Ok(match pieces.as_slice() {
        [LinkPiece::Part(only)] => LinkValue::Part(only.clone()),
        [LinkPiece::Text(_)] | [] => {
            LinkValue::Constant(json_text::write(node).trim_end().to_owned())
        }
        _ => LinkValue::Text(pieces),
    })
}

fn part(text: &str) -> Result<LinkPart, String> {
    let (source, pointer) = match text.split_once('#') {
        Some((source, pointer)) => (source, Some(pointer)),
        None => (text, None),
    };
    let body = |part: fn(String) -> LinkPart| {
        let pointer = pointer.unwrap_or_default();
        match pointer.is_empty() || pointer.starts_with('/') {
            true => Ok(part(pointer.to_owned())),
            false => Err(format!("`{text}`: `#` must be followed by a JSON pointer")),
        }
    };
    match source {
        "$request.body" => return body(LinkPart::RequestBody),
        "$response.body" => return body(LinkPart::ResponseBody),
        "$url" if pointer.is_none() => return Ok(LinkPart::Url),
        "$method" if pointer.is_none() => return Ok(LinkPart::Method),
        "$statusCode" if pointer.is_none() => return Ok(LinkPart::Status),
        _ => {}
    }
    // A name may contain `#`, which starts a pointer in other expressions.
    for (prefix, part) in [
        (
            "$request.path.",
            LinkPart::RequestPath as fn(String) -> LinkPart,
        ),
        ("$request.query.", LinkPart::RequestQuery),
        ("$request.header.", LinkPart::RequestHeader),
        ("$response.header.", LinkPart::ResponseHeader),
    ] {
        if let Some(name) = text.strip_prefix(prefix).filter(|name| !name.is_empty()) {
            return Ok(part(name.to_owned()));
        }
    }
    Err(format!(
        "`{text}` is not a runtime expression of a response"
    ))
}
