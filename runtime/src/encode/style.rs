//! The serialization styles of OpenAPI parameters.

use super::percent::encode;
use crate::describe::{Parameter, Style};
use crate::json::{Document, Kind, Node, SyntaxError, to_string};

/// A value taken apart, not encoded yet.
enum Parts {
    One(String),
    Many(Vec<String>),
    Named(Vec<(String, String)>),
}

impl Parts {
    fn of(node: Node<'_>) -> Self {
        match node.kind() {
            Kind::Array => Self::Many(node.elements().map(text).collect()),
            Kind::Object => Self::Named(
                node.members()
                    .map(|(name, value)| (name.to_owned(), text(value)))
                    .collect(),
            ),
            _ => Self::One(text(node)),
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

/// A scalar as it is, anything else as JSON: OpenAPI leaves nested values open.
pub(super) fn text(node: Node<'_>) -> String {
    match (node.as_str(), node.number_text()) {
        (Some(text), _) | (None, Some(text)) => text.to_owned(),
        (None, None) => to_string(&node),
    }
}

fn parts(parameter: &Parameter, json: &str) -> Result<Option<Parts>, SyntaxError> {
    let document = Document::parse(json.as_bytes())?;
    let root = document.root();
    if parameter.json {
        return Ok(Some(Parts::One(json.to_owned())));
    }
    let parts = Parts::of(root);
    Ok((!root.is_null() && !parts.is_empty()).then_some(parts))
}

/// The text of a path parameter, encoded; empty if there is nothing to write.
pub(crate) fn path_value(parameter: &Parameter, json: &str) -> Result<String, SyntaxError> {
    let Some(parts) = parts(parameter, json)? else {
        return Ok(String::new());
    };
    let encode = |text: &str| encode(text, false);
    Ok(match parameter.style {
        Style::Label => {
            let separator = if parameter.explode { "." } else { "," };
            format!(".{}", joined(&parts, separator, parameter.explode, encode))
        }
        Style::Matrix => matrix(parameter, &parts, encode),
        _ => joined(&parts, ",", parameter.explode, encode),
    })
}

fn matrix(parameter: &Parameter, parts: &Parts, encode: impl Fn(&str) -> String) -> String {
    let name = encode(parameter.name);
    match parts {
        Parts::One(value) if value.is_empty() => format!(";{name}"),
        Parts::Many(values) if parameter.explode => values
            .iter()
            .map(|value| format!(";{name}={}", encode(value)))
            .collect(),
        Parts::Named(members) if parameter.explode => members
            .iter()
            .map(|(key, value)| format!(";{}={}", encode(key), encode(value)))
            .collect(),
        _ => format!(";{name}={}", joined(parts, ",", false, encode)),
    }
}

/// The text of a header; headers are not percent-encoded.
pub(crate) fn header(parameter: &Parameter, json: &str) -> Result<Option<String>, SyntaxError> {
    Ok(parts(parameter, json)?.map(|parts| joined(&parts, ",", parameter.explode, str::to_owned)))
}

/// The `name=value` pairs of a cookie parameter, encoded.
pub(crate) fn cookie(parameter: &Parameter, json: &str) -> Result<Vec<String>, SyntaxError> {
    query(parameter, json)
}

/// The `name=value` pairs of a query parameter, encoded.
pub(crate) fn query(parameter: &Parameter, json: &str) -> Result<Vec<String>, SyntaxError> {
    if parameter.style == Style::DeepObject && !parameter.json {
        let document = Document::parse(json.as_bytes())?;
        if document.root().kind() == Kind::Object {
            let mut pairs = Vec::new();
            deep(parameter, parameter.name, document.root(), &mut pairs);
            return Ok(pairs);
        }
    }
    let Some(parts) = parts(parameter, json)? else {
        return Ok(Vec::new());
    };
    let name = encode(parameter.name, false);
    let encode = |text: &str| encode(text, parameter.allow_reserved);
    let separator = match parameter.style {
        Style::SpaceDelimited => "%20",
        Style::PipeDelimited => "%7C",
        _ => ",",
    };
    Ok(match parts {
        Parts::Many(values) if parameter.explode => values
            .iter()
            .map(|value| format!("{name}={}", encode(value)))
            .collect(),
        Parts::Named(members) if parameter.explode => members
            .iter()
            .map(|(key, value)| format!("{}={}", super::component(key), encode(value)))
            .collect(),
        parts => vec![format!(
            "{name}={}",
            joined(&parts, separator, false, encode)
        )],
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
fn joined(parts: &Parts, separator: &str, pairs: bool, encode: impl Fn(&str) -> String) -> String {
    let between = if pairs { "=" } else { separator };
    let texts: Vec<String> = match parts {
        Parts::One(value) => vec![encode(value)],
        Parts::Many(values) => values.iter().map(|value| encode(value)).collect(),
        Parts::Named(members) => members
            .iter()
            .map(|(key, value)| format!("{}{between}{}", encode(key), encode(value)))
            .collect(),
    };
    texts.join(separator)
}
