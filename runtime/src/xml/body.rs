//! Reading and writing of whole bodies, including their charset.

use std::borrow::Cow;

use super::fit::is_element;
use super::shape::Item;
use super::tree::Tree;
use super::{read as reading, write as writing};
use crate::body_error::{BodyError, XmlError, XmlProblem};
use crate::charset::Charset;
use crate::json::{FromJson, JsonError, ToJson, from_slice_within, to_exact_string};

/// Reads a value from a body in the charset of its content type, if it has one.
pub(crate) fn read<T: FromJson>(
    body: &[u8],
    label: Option<&str>,
    root: &'static Item,
    max_values: usize,
) -> Result<T, BodyError> {
    let text = decode(body, label)?;
    let tree = Tree::parse(&text, max_values)?;
    let element = tree.root();
    let name = tree.element(element).map(|element| &element.name);
    if root.name.said && name.is_some_and(|name| !is_element(name, &root.name, &name.namespace)) {
        let start = tree.element(element).map_or(0, |element| element.start);
        let wanted = XmlProblem::Root(Cow::Borrowed(root.name.local));
        return Err(XmlError::at(&text, start, wanted).into());
    }
    let json = reading::json(&tree, element, root);
    from_slice_within(json.text.as_bytes(), max_values).map_err(|error| match error {
        JsonError::Mismatch(mismatch) => {
            let place = json.place(mismatch.offset());
            XmlError::at(&text, place, XmlProblem::Mismatch(mismatch)).into()
        }
        other => other.into(),
    })
}

/// Converts a body to the JSON that a type would be read from; returns `None` if it is not XML.
pub(crate) fn json(
    body: &[u8],
    label: Option<&str>,
    root: &'static Item,
    max_values: usize,
) -> Option<String> {
    let text = decode(body, label).ok()?;
    let tree = Tree::parse(&text, max_values).ok()?;
    Some(reading::json(&tree, tree.root(), root).text)
}

/// Writes a value as a body in a charset, or returns the reason why it cannot be written.
pub(crate) fn write(
    value: &dyn ToJson,
    label: Option<&str>,
    root: &'static Item,
) -> Result<Vec<u8>, String> {
    let label = label.unwrap_or("UTF-8").trim_matches('"');
    let charset = Charset::of(label).ok_or_else(|| format!("the charset {label} is not known"))?;
    let holds = |character| charset.is_held(label, character);
    let text = writing::xml(&to_exact_string(value)?, root, label, &holds)?;
    // Only names can still have unencodable characters: XML has no character references in names.
    let written = charset.written(label, &text);
    written.ok_or_else(|| format!("it cannot be written in the charset {label}"))
}

/// Decodes a body: a byte order mark takes precedence for its charset, then its content type, then its
/// declaration.
fn decode<'a>(body: &'a [u8], label: Option<&str>) -> Result<Cow<'a, str>, BodyError> {
    let (charset, content) = match body {
        [0xEF, 0xBB, 0xBF, rest @ ..] => (Charset::Utf8, rest),
        [0xFE, 0xFF, rest @ ..] => (Charset::Utf16 { is_big: true }, rest),
        [0xFF, 0xFE, rest @ ..] => (Charset::Utf16 { is_big: false }, rest),
        _ => {
            let declared = match body {
                [0, b'<', ..] => Some("utf-16be"),
                [b'<', 0, ..] => Some("utf-16le"),
                _ => declared(body).filter(|label| !is_wide(label)),
            };
            let label = label.or(declared).unwrap_or("utf-8");
            let charset = Charset::of(label);
            let charset = charset.ok_or_else(|| BodyError::Charset(label.to_owned()))?;
            (charset, body)
        }
    };
    charset.decode(content).ok_or(BodyError::NotText)
}

/// Returns the charset in a declaration at the start.
fn declared(body: &[u8]) -> Option<&str> {
    let body = body.strip_prefix(b"<?xml")?;
    let end = body.iter().take(256).position(|byte| *byte == b'>')?;
    let declaration = std::str::from_utf8(body.get(..end)?).ok()?;
    let (_, after) = declaration.split_once("encoding")?;
    let after = after.trim_ascii_start().strip_prefix('=')?;
    let after = after.trim_ascii_start();
    let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let (label, _) = after.get(1..)?.split_once(quote)?;
    Some(label)
}

/// Returns whether `<` takes more than one byte in a charset: a declaration in single bytes cannot be in it.
fn is_wide(label: &str) -> bool {
    matches!(Charset::of(label), Some(Charset::Utf16 { .. }))
}
