//! The serialization styles of OpenAPI parameters.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::percent::{push_component, push_reserved};
use super::text::text;
use super::urlencoded::urlencoded;
use crate::describe::{Parameter, Style};
use crate::json::{Document, Kind, Node, SyntaxError, is_json_number};

/// A value taken apart, not encoded yet.
enum Parts<'a> {
    One(Cow<'a, str>),
    Many(Vec<Cow<'a, str>>),
    Named(Vec<(&'a str, Cow<'a, str>)>),
}

/// Writes a text with the required encoding.
type Push = fn(&mut String, &str);

/// Writes a value at the end of a text.
type Write<'a> = &'a dyn Fn(&mut String);

/// How a place encodes names and values, and what it writes between values.
struct Escaping {
    name: Push,
    value: Push,
    space: &'static str,
    pipe: &'static str,
    tab: &'static str,
}

const IN_QUERY: Escaping = Escaping {
    name: push_component,
    value: push_component,
    space: "%20",
    pipe: "%7C",
    tab: "%09",
};

const RESERVED_IN_QUERY: Escaping = Escaping {
    value: |out, text| push_reserved(out, text, b""),
    ..IN_QUERY
};

/// A cookie ends at a semicolon, and some servers end it at a comma (RFC 6265, 4.1.1).
const RESERVED_IN_COOKIE: Escaping = Escaping {
    value: |out, text| push_reserved(out, text, b",;"),
    ..IN_QUERY
};

const NONE: Escaping = Escaping {
    name: String::push_str,
    value: String::push_str,
    space: " ",
    pipe: "|",
    tab: "\t",
};

impl<'a> Parts<'a> {
    /// None if there is nothing to write.
    fn of(parameter: &Parameter, json: &'a str, document: &'a Document<'a>) -> Option<Self> {
        if parameter.json {
            return Some(Self::One(Cow::Borrowed(json)));
        }
        let root = document.root();
        if parameter.style == Style::FormContent {
            return (!root.is_null()).then(|| Self::One(Cow::Owned(urlencoded(root))));
        }
        // `null` inside a list or an object is nothing (RFC 6570, 2.3).
        let parts = match root.kind() {
            Kind::Array => {
                let elements = root.elements().filter(|element| !element.is_null());
                Self::Many(elements.map(text).collect())
            }
            Kind::Object => {
                let members = root.members().filter(|(_, value)| !value.is_null());
                Self::Named(members.map(|(name, value)| (name, text(value))).collect())
            }
            _ => Self::One(text(root)),
        };
        (!root.is_null() && !parts.is_empty()).then_some(parts)
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::One(_) => false,
            Self::Many(elements) => elements.is_empty(),
            Self::Named(members) => members.is_empty(),
        }
    }
}

/// The text of a path parameter, encoded; empty if there is nothing to write.
pub(crate) fn path_value(parameter: &Parameter, json: &str) -> Result<String, SyntaxError> {
    let document = Document::parse(json.as_bytes())?;
    let mut out = String::new();
    let Some(parts) = Parts::of(parameter, json, &document) else {
        return Ok(out);
    };
    let push: Push = match parameter.allow_reserved {
        // What would end the path or divide it never passes (OpenAPI 3.2, "Path Templating").
        true => |out, text| push_reserved(out, text, b"/?[]"),
        false => push_component,
    };
    match parameter.style {
        Style::Label => {
            let separator = if parameter.explode { "." } else { "," };
            out.push('.');
            join(&mut out, &parts, separator, parameter.explode, push);
        }
        Style::Matrix => matrix(&mut out, parameter, &parts, push),
        _ => join(&mut out, &parts, ",", parameter.explode, push),
    }
    Ok(out)
}

fn matrix(out: &mut String, parameter: &Parameter, parts: &Parts<'_>, push: Push) {
    let mut pair = |name: &str, value: &str| {
        out.push(';');
        push(out, name);
        out.push('=');
        push(out, value);
    };
    match parts {
        Parts::Many(values) if parameter.explode => {
            values.iter().for_each(|value| pair(parameter.name, value));
        }
        Parts::Named(members) if parameter.explode => {
            members.iter().for_each(|(key, value)| pair(key, value));
        }
        parts => {
            out.push(';');
            push(out, parameter.name);
            if !matches!(parts, Parts::One(value) if value.is_empty()) {
                out.push('=');
                join(out, parts, ",", false, push);
            }
        }
    }
}

/// The text of a header; headers are not percent-encoded.
pub(crate) fn header(parameter: &Parameter, json: &str) -> Result<Option<String>, SyntaxError> {
    if parameter.json {
        return Ok(Some(ascii(json)));
    }
    let document = Document::parse(json.as_bytes())?;
    Ok(Parts::of(parameter, json, &document).map(|parts| {
        let mut out = String::new();
        join(&mut out, &parts, ",", parameter.explode, String::push_str);
        out
    }))
}

/// The same JSON in ASCII, which is all that a header carries safely (RFC 9110, 5.5): other characters only
/// stand in strings, where they can be escaped.
fn ascii(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if c.is_ascii() {
            out.push(c);
        } else {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        }
    }
    out
}

/// The `name=value` pairs of a cookie parameter: encoded, but for the style `cookie`.
///
/// # Errors
/// What is wrong with the value, in words.
pub(crate) fn cookie(parameter: &Parameter, json: &str) -> Result<Vec<String>, String> {
    if parameter.style != Style::Cookie {
        let mut pairs = Vec::new();
        let encoded = encoded_pairs(parameter, json, &RESERVED_IN_COOKIE, &mut pairs);
        return encoded.map(|()| pairs).map_err(|error| error.to_string());
    }
    let pairs = plain_pairs(parameter, json).map_err(|error| error.to_string())?;
    let is_torn = |text: &str| text.contains(';') || text.contains(char::is_control);
    if pairs
        .iter()
        .any(|(name, value)| is_torn(name) || is_torn(value))
    {
        return Err("a cookie cannot contain `;` or control characters".to_owned());
    }
    let pairs = pairs.into_iter();
    Ok(pairs
        .map(|(name, value)| format!("{name}={value}"))
        .collect())
}

/// Adds the `name=value` pairs of a query parameter, encoded.
pub(crate) fn query(
    parameter: &Parameter,
    json: &str,
    pairs: &mut Vec<String>,
) -> Result<(), SyntaxError> {
    encoded_pairs(parameter, json, &RESERVED_IN_QUERY, pairs)
}

/// Adds the `name=value` pairs of a parameter, encoded; where it allows reserved characters, as that
/// escaping says.
fn encoded_pairs(
    parameter: &Parameter,
    json: &str,
    reserved: &Escaping,
    pairs: &mut Vec<String>,
) -> Result<(), SyntaxError> {
    let escaping = match parameter.allow_reserved {
        true => reserved,
        false => &IN_QUERY,
    };
    each_pair(parameter, json, escaping, &mut |name, value| {
        let length = name.len().saturating_add(json.len());
        let mut pair = String::with_capacity(length.saturating_add(1));
        (escaping.name)(&mut pair, name);
        pair.push('=');
        value(&mut pair);
        pairs.push(pair);
    })
}

/// Names and values of a parameter in the style of a query, where nothing is encoded: cookies in
/// the style `cookie`, parts of a body.
pub(super) fn plain_pairs(
    parameter: &Parameter,
    json: &str,
) -> Result<Vec<(String, String)>, SyntaxError> {
    let mut pairs = Vec::new();
    each_pair(parameter, json, &NONE, &mut |name, value| {
        let mut text = String::new();
        value(&mut text);
        pairs.push((name.to_owned(), text));
    })?;
    Ok(pairs)
}

/// The separator that a value or a name contains although it stands between them: where nothing is encoded,
/// the two could not be told apart.
pub(super) fn torn_at(parameter: &Parameter, json: &str) -> Option<&'static str> {
    if parameter.json || parameter.explode || parameter.style == Style::DeepObject {
        return None;
    }
    let document = Document::parse(json.as_bytes()).ok()?;
    let separator = separator(parameter.style, &NONE);
    let is_torn = match Parts::of(parameter, json, &document)? {
        Parts::One(_) => false,
        Parts::Many(values) => values.iter().any(|value| value.contains(separator)),
        Parts::Named(members) => {
            let mut members = members.iter();
            members.any(|(key, value)| key.contains(separator) || value.contains(separator))
        }
    };
    is_torn.then_some(separator)
}

fn separator(style: Style, escaping: &Escaping) -> &'static str {
    match style {
        Style::SpaceDelimited => escaping.space,
        Style::PipeDelimited => escaping.pipe,
        Style::TabDelimited => escaping.tab,
        _ => ",",
    }
}

fn each_pair(
    parameter: &Parameter,
    json: &str,
    escaping: &Escaping,
    pair: &mut dyn FnMut(&str, Write<'_>),
) -> Result<(), SyntaxError> {
    let is_text = !parameter.json && parameter.style != Style::FormContent;
    if let Some(value) = scalar(json).filter(|_| is_text) {
        pair(parameter.name, &|out| (escaping.value)(out, value));
        return Ok(());
    }
    let document = Document::parse(json.as_bytes())?;
    let root = document.root();
    if parameter.style == Style::DeepObject && !parameter.json && root.kind() == Kind::Object {
        deep(parameter.name, root, escaping, pair);
        return Ok(());
    }
    let Some(parts) = Parts::of(parameter, json, &document) else {
        return Ok(());
    };
    let push = escaping.value;
    let separator = separator(parameter.style, escaping);
    match &parts {
        Parts::Many(values) if parameter.explode => values
            .iter()
            .for_each(|value| pair(parameter.name, &|out| push(out, value))),
        Parts::Named(members) if parameter.explode => members
            .iter()
            .for_each(|(key, value)| pair(key, &|out| push(out, value))),
        parts => pair(parameter.name, &|out| {
            join(out, parts, separator, false, push);
        }),
    }
    Ok(())
}

/// The text of a value that is written like most are, and needs not be parsed: a string without escapes, a
/// number, true or false.
fn scalar(json: &str) -> Option<&str> {
    let quoted = json
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    match quoted {
        Some(text) => (!text.contains(['"', '\\'])).then_some(text),
        None => (matches!(json, "true" | "false") || is_json_number(json)).then_some(json),
    }
}

/// `p[a]=1&p[b][c]=2`; an array repeats its name. What has parts in an array is one text of JSON: which
/// of the parts belong together would be lost.
fn deep(name: &str, node: Node<'_>, escaping: &Escaping, pair: &mut dyn FnMut(&str, Write<'_>)) {
    match node.kind() {
        Kind::Object => {
            for (key, value) in node.members() {
                deep(&format!("{name}[{key}]"), value, escaping, pair);
            }
        }
        Kind::Array => {
            for element in node.elements() {
                match element.kind() {
                    Kind::Null => {}
                    _ => pair(name, &|out| (escaping.value)(out, &text(element))),
                }
            }
        }
        Kind::Null => {}
        _ => pair(name, &|out| (escaping.value)(out, &text(node))),
    }
}

/// All parts in one text. Members are written `key=value` if `pairs`, else `key,value`.
fn join(out: &mut String, parts: &Parts<'_>, separator: &str, pairs: bool, push: Push) {
    match parts {
        Parts::One(value) => push(out, value),
        Parts::Many(values) => {
            for (place, value) in values.iter().enumerate() {
                if place > 0 {
                    out.push_str(separator);
                }
                push(out, value);
            }
        }
        Parts::Named(members) => {
            let between = if pairs { "=" } else { separator };
            for (place, (key, value)) in members.iter().enumerate() {
                if place > 0 {
                    out.push_str(separator);
                }
                push(out, key);
                out.push_str(between);
                push(out, value);
            }
        }
    }
}
