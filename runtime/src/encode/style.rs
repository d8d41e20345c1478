//! The serialization styles of OpenAPI parameters.

use std::borrow::Cow;

use super::percent::{encode, push_encoded};
use crate::describe::{Parameter, Style};
use crate::json::{Document, Kind, Node, SyntaxError, to_string};

/// A value taken apart, not encoded yet.
enum Parts<'a> {
    One(Cow<'a, str>),
    Many(Vec<Cow<'a, str>>),
    Named(Vec<(&'a str, Cow<'a, str>)>),
}

/// Writes a text as it has to be encoded.
type Push<'a> = &'a dyn Fn(&mut String, &str);

impl<'a> Parts<'a> {
    /// None if there is nothing to write.
    fn of(parameter: &Parameter, json: &'a str, document: &'a Document<'a>) -> Option<Self> {
        if parameter.json {
            return Some(Self::One(Cow::Borrowed(json)));
        }
        let root = document.root();
        let parts = match root.kind() {
            Kind::Array => Self::Many(root.elements().map(text).collect()),
            Kind::Object => {
                let members = root.members();
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

/// A scalar as it is, anything else as JSON: OpenAPI leaves nested values open.
pub(super) fn text(node: Node<'_>) -> Cow<'_, str> {
    match (node.as_str(), node.number_text()) {
        (Some(text), _) | (None, Some(text)) => Cow::Borrowed(text),
        (None, None) => Cow::Owned(to_string(&node)),
    }
}

/// The text of a path parameter, encoded; empty if there is nothing to write.
pub(crate) fn path_value(parameter: &Parameter, json: &str) -> Result<String, SyntaxError> {
    let document = Document::parse(json.as_bytes())?;
    let mut out = String::new();
    let Some(parts) = Parts::of(parameter, json, &document) else {
        return Ok(out);
    };
    let push = |out: &mut String, text: &str| push_encoded(out, text, false);
    match parameter.style {
        Style::Label => {
            let separator = if parameter.explode { "." } else { "," };
            out.push('.');
            join(&mut out, &parts, separator, parameter.explode, &push);
        }
        Style::Matrix => matrix(&mut out, parameter, &parts, &push),
        _ => join(&mut out, &parts, ",", parameter.explode, &push),
    }
    Ok(out)
}

fn matrix(out: &mut String, parameter: &Parameter, parts: &Parts<'_>, push: Push<'_>) {
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
    let document = Document::parse(json.as_bytes())?;
    Ok(Parts::of(parameter, json, &document).map(|parts| {
        let mut out = String::new();
        join(&mut out, &parts, ",", parameter.explode, &String::push_str);
        out
    }))
}

/// The `name=value` pairs of a cookie parameter, encoded.
pub(crate) fn cookie(parameter: &Parameter, json: &str) -> Result<Vec<String>, SyntaxError> {
    query(parameter, json)
}

/// The `name=value` pairs of a query parameter, encoded.
pub(crate) fn query(parameter: &Parameter, json: &str) -> Result<Vec<String>, SyntaxError> {
    let document = Document::parse(json.as_bytes())?;
    let root = document.root();
    if parameter.style == Style::DeepObject && !parameter.json && root.kind() == Kind::Object {
        let mut pairs = Vec::new();
        deep(parameter, parameter.name, root, &mut pairs);
        return Ok(pairs);
    }
    let Some(parts) = Parts::of(parameter, json, &document) else {
        return Ok(Vec::new());
    };
    let push = |out: &mut String, text: &str| push_encoded(out, text, parameter.allow_reserved);
    let separator = match parameter.style {
        Style::SpaceDelimited => "%20",
        Style::PipeDelimited => "%7C",
        _ => ",",
    };
    let pair = |name: &str, value: &dyn Fn(&mut String)| {
        let length = name.len().saturating_add(json.len());
        let mut pair = String::with_capacity(length.saturating_add(1));
        push_encoded(&mut pair, name, false);
        pair.push('=');
        value(&mut pair);
        pair
    };
    Ok(match &parts {
        Parts::Many(values) if parameter.explode => values
            .iter()
            .map(|value| pair(parameter.name, &|out| push(out, value)))
            .collect(),
        Parts::Named(members) if parameter.explode => members
            .iter()
            .map(|(key, value)| pair(key, &|out| push(out, value)))
            .collect(),
        parts => vec![pair(parameter.name, &|out| {
            join(out, parts, separator, false, &push);
        })],
    })
}

/// `p[a]=1&p[b][c]=2`; an array repeats its name.
fn deep(parameter: &Parameter, name: &str, node: Node<'_>, pairs: &mut Vec<String>) {
    match node.kind() {
        Kind::Object => {
            for (key, value) in node.members() {
                deep(parameter, &format!("{name}[{key}]"), value, pairs);
            }
        }
        Kind::Array => {
            for element in node.elements() {
                deep(parameter, name, element, pairs);
            }
        }
        _ => pairs.push(format!(
            "{}={}",
            encode(name, false),
            encode(&text(node), parameter.allow_reserved)
        )),
    }
}

/// All parts in one text. Members are written `key=value` if `pairs`, else `key,value`.
fn join(out: &mut String, parts: &Parts<'_>, separator: &str, pairs: bool, push: Push<'_>) {
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
