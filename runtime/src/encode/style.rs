//! The serialization styles of OpenAPI parameters.

use std::borrow::Cow;
use std::fmt;

use super::percent::{push_component, push_reserved};
use super::text::text;
use super::urlencoded::urlencoded;
use crate::charset::ascii;
use crate::describe::{Parameter, Style};
use crate::header_list::elements;
use crate::json::{Document, Kind, Node, SyntaxError, is_json_number};

/// A value split into parts, not encoded yet.
enum Parts<'a> {
    One(Cow<'a, str>),
    Many(Vec<Cow<'a, str>>),
    Named(Vec<(&'a str, Cow<'a, str>)>),
}

/// Appends a text with the required encoding.
type Push = fn(&mut String, &str);

/// Appends a value to a text.
type Write<'a> = &'a dyn Fn(&mut String);

/// The encoding of names and values at a location, and the separators of values.
struct Escaping {
    name: Push,
    value: Push,
    /// The encoding of one of several values in one text.
    part: Push,
    space: &'static str,
    pipe: &'static str,
    tab: &'static str,
}

const IN_QUERY: Escaping = Escaping {
    name: push_component,
    value: push_component,
    part: push_component,
    space: "%20",
    pipe: "%7C",
    tab: "%09",
};

const RESERVED_IN_QUERY: Escaping = Escaping {
    value: |out, text| push_reserved(out, text, b""),
    part: |out, text| push_reserved(out, text, b","),
    ..IN_QUERY
};

/// A cookie ends at a semicolon, and for some servers at a comma (RFC 6265, 4.1.1).
const RESERVED_IN_COOKIE: Escaping = Escaping {
    value: |out, text| push_reserved(out, text, b",;"),
    part: |out, text| push_reserved(out, text, b",;"),
    ..IN_QUERY
};

const NONE: Escaping = Escaping {
    name: String::push_str,
    value: String::push_str,
    part: String::push_str,
    space: " ",
    pipe: "|",
    tab: "\t",
};

impl<'a> Parts<'a> {
    /// Returns the parts of a value, or `None` if there is nothing to write.
    fn of(parameter: &Parameter, json: &'a str, document: &'a Document<'a>) -> Option<Self> {
        if parameter.json {
            return Some(Self::One(Cow::Borrowed(json)));
        }
        let root = document.root();
        if parameter.style == Style::FormContent {
            return (!root.is_null()).then(|| Self::One(Cow::Owned(urlencoded(root))));
        }
        // `null` inside a list or an object is omitted (RFC 6570, 2.3).
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

    /// Returns whether any of several values, or their names, satisfies a predicate.
    fn any(&self, holds: impl Fn(&str) -> bool) -> bool {
        match self {
            Self::One(_) => false,
            Self::Many(values) => values.iter().any(|value| holds(value)),
            Self::Named(members) => {
                let mut members = members.iter();
                members.any(|(name, value)| holds(name) || holds(value))
            }
        }
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::One(_) => false,
            Self::Many(elements) => elements.is_empty(),
            Self::Named(members) => members.is_empty(),
        }
    }
}

/// The reason why a value is not written.
#[derive(Debug)]
pub(crate) enum Unwritten {
    /// The value is not valid JSON.
    Syntax(SyntaxError),
    /// One of its values contains their separator, which would be ambiguous.
    Torn(&'static str),
    /// A name contains a bracket, like the names from nested objects.
    Bracket(String),
    /// A value in a header has leading or trailing blanks, which are not part of a header value.
    OuterBlank,
}

impl From<SyntaxError> for Unwritten {
    fn from(error: SyntaxError) -> Self {
        Self::Syntax(error)
    }
}

impl fmt::Display for Unwritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(error) => error.fmt(f),
            Self::Torn(separator) => write!(
                f,
                "a value or a name contains `{separator}`, which is what divides them"
            ),
            Self::OuterBlank => f.write_str(OUTER_BLANK),
            Self::Bracket(name) => write!(
                f,
                "the name `{name}` contains a bracket, which is how names in one another are written"
            ),
        }
    }
}

/// Returns the encoded text of a path parameter; empty if there is nothing to write.
///
/// # Errors
/// Returns an error if the text would not be read as the same value.
pub(crate) fn path_value(parameter: &Parameter, json: &str) -> Result<String, Unwritten> {
    let document = Document::parse(json.as_bytes())?;
    let mut out = String::new();
    let Some(parts) = Parts::of(parameter, json, &document) else {
        return Ok(out);
    };
    let is_one = matches!(parts, Parts::One(_));
    let push: Push = match (parameter.allow_reserved, parameter.style, is_one) {
        (false, _, _) => push_component,
        // Delimiters of the path are always encoded (OpenAPI 3.2, "Path Templating"), and so are separators
        // of values.
        (true, Style::Matrix, true) => |out, text| push_reserved(out, text, b"/?[];"),
        (true, _, true) => |out, text| push_reserved(out, text, b"/?[]"),
        (true, _, false) => |out, text| push_reserved(out, text, b"/?[];,="),
    };
    match parameter.style {
        Style::Label => {
            let separator = if parameter.explode { "." } else { "," };
            // A dot is the same, encoded or not (RFC 3986, 6.2.2.2).
            if parameter.explode && parts.any(|text| text.contains('.')) {
                return Err(Unwritten::Torn("."));
            }
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

/// Returns the text of a header, which is not percent-encoded.
///
/// # Errors
/// Returns an error if the text would not be read as the same value.
pub(crate) fn header(parameter: &Parameter, json: &str) -> Result<Option<String>, Unwritten> {
    if parameter.json {
        return Ok(Some(ascii(json)));
    }
    let document = Document::parse(json.as_bytes())?;
    let Some(parts) = Parts::of(parameter, json, &document) else {
        return Ok(None);
    };
    if is_torn_in_header(parameter, &document) {
        return Err(Unwritten::Torn(","));
    }
    if parameter.style != Style::FormContent && has_outer_blank_in(document.root()) {
        return Err(Unwritten::OuterBlank);
    }
    let is_named = |name: &str| parameter.explode && name.contains('=');
    if let Parts::Named(members) = &parts
        && members.iter().any(|(name, _)| is_named(name))
    {
        return Err(Unwritten::Torn("="));
    }
    let mut out = String::new();
    join(&mut out, &parts, ",", parameter.explode, String::push_str);
    Ok(Some(out))
}

/// The reason why a value in a header must not begin or end with a blank.
pub(crate) const OUTER_BLANK: &str =
    "a value begins or ends with a blank, which is not part of what a header carries";

/// Returns whether readers of a header would lose blanks of a text: those around it, and around the elements
/// of a list, are not part of it (RFC 9110, 5.5 and 5.6.1).
pub(crate) fn has_outer_blank(text: &str) -> bool {
    text.starts_with([' ', '\t']) || text.ends_with([' ', '\t'])
}

fn has_outer_blank_in(root: Node<'_>) -> bool {
    let is_blank = |node: Node<'_>| node.as_str().is_some_and(has_outer_blank);
    match root.kind() {
        Kind::Array => root.elements().any(is_blank),
        Kind::Object => root
            .members()
            .filter(|(_, value)| !value.is_null())
            .any(|(name, value)| has_outer_blank(name) || is_blank(value)),
        _ => is_blank(root),
    }
}

/// Returns whether one of several texts would be read as more than one. Commas in quotes are not separators
/// (RFC 9110, 5.6.4), and nested values are JSON, which is read as such.
fn is_torn_in_header(parameter: &Parameter, document: &Document<'_>) -> bool {
    if parameter.style == Style::FormContent {
        return false;
    }
    let is_torn = |text: &str| text.contains(',') && elements(text).len() > 1;
    let is_torn_text = |node: Node<'_>| node.as_str().is_some_and(is_torn);
    let root = document.root();
    match root.kind() {
        Kind::Array => root.elements().any(is_torn_text),
        Kind::Object => {
            let mut members = root.members().filter(|(_, value)| !value.is_null());
            members.any(|(name, value)| is_torn(name) || is_torn_text(value))
        }
        _ => false,
    }
}

/// Returns the `name=value` pairs of a cookie parameter: encoded, except for the style `cookie`.
///
/// # Errors
/// Returns a description of the problem with the value.
pub(crate) fn cookie(parameter: &Parameter, json: &str) -> Result<Vec<String>, String> {
    if parameter.style != Style::Cookie {
        let mut pairs = Vec::new();
        let encoded = encoded_pairs(parameter, json, &RESERVED_IN_COOKIE, &mut pairs);
        return encoded.map(|()| pairs).map_err(|error| error.to_string());
    }
    if let Some(separator) = torn_at(parameter, json) {
        return Err(Unwritten::Torn(separator).to_string());
    }
    let pairs = plain_pairs(parameter, json).map_err(|error| error.to_string())?;
    if pairs.iter().any(|(name, _)| name.contains('=')) {
        return Err(Unwritten::Torn("=").to_string());
    }
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

/// Adds the encoded `name=value` pairs of a query parameter.
pub(crate) fn query(
    parameter: &Parameter,
    json: &str,
    pairs: &mut Vec<String>,
) -> Result<(), Unwritten> {
    encoded_pairs(parameter, json, &RESERVED_IN_QUERY, pairs)
}

/// Adds the encoded `name=value` pairs of a parameter; if it allows reserved characters, with the given
/// escaping.
fn encoded_pairs(
    parameter: &Parameter,
    json: &str,
    reserved: &Escaping,
    pairs: &mut Vec<String>,
) -> Result<(), Unwritten> {
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

/// Returns the unencoded names and values of a parameter in a query style: cookies in the style `cookie`,
/// parts of a body.
pub(super) fn plain_pairs(
    parameter: &Parameter,
    json: &str,
) -> Result<Vec<(String, String)>, Unwritten> {
    let mut pairs = Vec::new();
    each_pair(parameter, json, &NONE, &mut |name, value| {
        let mut text = String::new();
        value(&mut text);
        pairs.push((name.to_owned(), text));
    })?;
    Ok(pairs)
}

/// Returns the separator if a value or a name contains it: without encoding, the text would be ambiguous.
pub(super) fn torn_at(parameter: &Parameter, json: &str) -> Option<&'static str> {
    if parameter.json || parameter.explode || parameter.style == Style::DeepObject {
        return None;
    }
    let document = Document::parse(json.as_bytes()).ok()?;
    let separator = separator(parameter.style, &NONE);
    let parts = Parts::of(parameter, json, &document)?;
    let is_torn = parts.any(|text| text.contains(separator));
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
) -> Result<(), Unwritten> {
    if !parameter.json
        && let Some(value) = scalar(json)
    {
        pair(parameter.name, &|out| (escaping.value)(out, value));
        return Ok(());
    }
    let document = Document::parse(json.as_bytes())?;
    let root = document.root();
    if parameter.style == Style::DeepObject && !parameter.json && root.kind() == Kind::Object {
        if let Some(name) = bracketed(root) {
            return Err(Unwritten::Bracket(name.to_owned()));
        }
        deep(parameter.name, root, escaping, pair);
        return Ok(());
    }
    let Some(parts) = Parts::of(parameter, json, &document) else {
        return Ok(());
    };
    let push = escaping.value;
    let between = separator(parameter.style, escaping);
    // The separator is encoded like any other character of a value, so the text would be ambiguous (OpenAPI
    // 3.1.1, appendix E).
    let plain = separator(parameter.style, &NONE);
    if !parameter.explode && plain != "," && parts.any(|text| text.contains(plain)) {
        return Err(Unwritten::Torn(plain));
    }
    // A comma between values is not encoded, so one inside a value always is.
    let push_part = escaping.part;
    match &parts {
        Parts::Many(values) if parameter.explode => values
            .iter()
            .for_each(|value| pair(parameter.name, &|out| push(out, value))),
        Parts::Named(members) if parameter.explode => members
            .iter()
            .for_each(|(key, value)| pair(key, &|out| push(out, value))),
        Parts::One(value) => pair(parameter.name, &|out| push(out, value)),
        parts => pair(parameter.name, &|out| {
            join(out, parts, between, false, push_part);
        }),
    }
    Ok(())
}

/// Returns a member name with a bracket, of an object or a nested one.
fn bracketed(node: Node<'_>) -> Option<&str> {
    match node.kind() {
        Kind::Object => node.members().find_map(|(name, value)| {
            let has_bracket = name.contains(['[', ']']);
            has_bracket.then_some(name).or_else(|| bracketed(value))
        }),
        _ => None,
    }
}

/// Returns the text of a value that need not be parsed, as most: a string without escapes, a number, true or
/// false.
fn scalar(json: &str) -> Option<&str> {
    let quoted = json
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    match quoted {
        Some(text) => (!text.contains(['"', '\\'])).then_some(text),
        None => (matches!(json, "true" | "false") || is_json_number(json)).then_some(json),
    }
}

/// Writes `p[a]=1&p[b][c]=2`; an array repeats its name. An array element that has parts is one JSON text:
/// otherwise it would be lost which parts belong together.
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

/// Joins all parts in one text. Members are written as `key=value` if `pairs`, otherwise as `key,value`.
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
