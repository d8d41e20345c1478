//! The documentation of a part of the API: its texts, its limits, its evidence.

use crate::api::{Docs, Evidence, Grade, Scalar, TypeRef};
use crate::source::{Node, NodeValue, Span};

use super::context::Context;
use super::doc;

impl Context<'_> {
    /// A note about what a number type does not preserve.
    pub(super) fn number_note(&self, ty: &TypeRef) -> Option<&'static str> {
        match ty {
            TypeRef::Scalar(Scalar::F64) => {
                Some("A 64-bit float: numbers with more digits are rounded to the nearest one.")
            }
            TypeRef::Scalar(Scalar::U64) => Some("Negative numbers are rejected."),
            TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Keyed(_, inner) => {
                self.number_note(&inner.ty)
            }
            _ => None,
        }
    }

    /// A note about where something is defined.
    pub(super) fn defined_at(&self, span: Option<Span>) -> Option<String> {
        let place = (self.locate)(span?)?;
        Some(format!("Defined at {}.", doc::code(&place)))
    }

    /// The documentation of a part of the API with a `name`; a title that only repeats the name is
    /// omitted.
    pub(super) fn docs(&self, docs: &Docs, name: &str, otherwise: &str) -> String {
        let mut paragraphs = Vec::new();
        let title = docs.title.as_ref();
        let title = title.filter(|title| !only_names(title, name));
        match (title, &docs.description) {
            (Some(title), Some(text)) if title.trim() != text.trim() => {
                paragraphs.push(doc::sentence(&doc::inline(title)));
                paragraphs.push(doc::markdown(text));
            }
            (_, Some(text)) => paragraphs.push(doc::markdown(text)),
            (Some(title), None) => paragraphs.push(doc::sentence(&doc::inline(title))),
            (None, None) => paragraphs.push(otherwise.to_owned()),
        }
        if let Some(limits) = limits(docs) {
            paragraphs.push(limits);
        }
        if let Some(evidence) = &docs.evidence {
            paragraphs.extend(evidence_text(evidence));
        }
        paragraphs.retain(|paragraph| !paragraph.trim().is_empty());
        if paragraphs.is_empty() && !otherwise.is_empty() {
            paragraphs.push(otherwise.to_owned());
        }
        paragraphs.join("\n\n")
    }
}

/// Whether a title is only the name of its item, or an identifier of the provider.
fn only_names(title: &str, name: &str) -> bool {
    let title = title.trim();
    let mut characters = title.chars();
    let is_identifier = characters.next().is_some_and(char::is_lowercase)
        && characters.all(|c| c.is_alphanumeric() || c == '_');
    is_identifier || crate::words::words(title) == crate::words::words(name)
}

/// A note for everything that the provider does not document.
pub(super) fn evidence_text(evidence: &Evidence) -> Option<String> {
    let source = doc::escape(&evidence.source);
    match evidence.grade {
        Grade::Documented => None,
        Grade::Reported if source.is_empty() => Some("**Reported**, not documented.".to_owned()),
        Grade::Reported => Some(format!("**Reported**, not documented: {source}")),
        Grade::Assumed if source.is_empty() => {
            Some("**Assumed**, not confirmed by any source.".to_owned())
        }
        Grade::Assumed => Some(format!("**Assumed**: {source}")),
    }
}

/// The bounds and the default, as text.
fn limits(docs: &Docs) -> Option<String> {
    let bounds = &docs.bounds;
    let mut parts = Vec::new();
    let mut add = |label: &str, value: &Option<String>, unit: &str| {
        if let Some(value) = value {
            let unit = match (unit, value.as_str()) {
                ("", _) => String::new(),
                (_, "1") => format!(" {unit}"),
                ("property", _) => " properties".to_owned(),
                _ => format!(" {unit}s"),
            };
            parts.push(format!("{label} {}{unit}", doc::code(value)));
        }
    };
    add("at least", &bounds.minimum, "");
    add("more than", &bounds.exclusive_minimum, "");
    add("at most", &bounds.maximum, "");
    add("less than", &bounds.exclusive_maximum, "");
    add("a multiple of", &bounds.multiple_of, "");
    add("at least", &bounds.min_length, "character");
    add("at most", &bounds.max_length, "character");
    add("at least", &bounds.min_items, "item");
    add("at most", &bounds.max_items, "item");
    add("at least", &bounds.min_properties, "property");
    add("at most", &bounds.max_properties, "property");
    add("pattern", &bounds.pattern, "");
    if bounds.unique_items {
        parts.push("no duplicates".to_owned());
    }
    if let Some(default) = docs.default.as_ref().and_then(scalar_text) {
        parts.push(format!("default {}", doc::code(&default)));
    }
    (!parts.is_empty()).then(|| {
        let text = parts.join(", ");
        let mut characters = text.chars();
        let first = characters.next().map(|c| c.to_uppercase().to_string());
        format!("{}{}.", first.unwrap_or_default(), characters.as_str())
    })
}

fn scalar_text(node: &Node) -> Option<String> {
    match &node.value {
        NodeValue::String(text) | NodeValue::Number(text) => Some(text.clone()),
        NodeValue::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}
