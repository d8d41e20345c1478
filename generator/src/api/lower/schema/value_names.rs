//! Reports unusable names and descriptions of enum values.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::literal::Literal;
use crate::diagnostics::{Diagnostics, codes};
use crate::document::{Document, Schema};
use crate::source::{Node, NodeValue, Span};

use super::enumeration::by_place;
use super::merged_schema::{ENUM_DESCRIPTIONS as DESCRIPTIONS, ENUM_NAMES as NAMES, MergedSchema};
use crate::api::lower::extension;
use crate::api::lower::warning::warn;

/// Extensions with value names that other generators read.
const OTHER_NAMES: &[&str] = &["x-enumNames", "x-enum-names"];

/// Reports names and descriptions of enums that match no value or cannot be used.
pub(in crate::api::lower) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    for (id, schema) in document.schema_ids().zip(&document.schemas) {
        let names = schema.extensions.get(NAMES);
        if names.is_none() {
            check_other_names(schema, diagnostics);
        }
        let descriptions = schema.extensions.get(DESCRIPTIONS);
        if names.is_none() && descriptions.is_none() {
            continue;
        }
        let merged = MergedSchema::of(document, &[id]);
        let of_union = merged
            .values
            .is_none()
            .then(|| union_values(document, schema));
        let values = match &of_union {
            Some(values) => values,
            None => merged.listed.as_deref().unwrap_or_default(),
        };
        if let Some(node) = names {
            check_names(node, values, diagnostics);
        }
        if let Some(node) = descriptions {
            check_descriptions(node, values, diagnostics);
        }
    }
}

/// Reports value names in extensions that only other generators read.
fn check_other_names(schema: &Schema, diagnostics: &mut Diagnostics) {
    for name in OTHER_NAMES {
        if let Some(node) = schema.extensions.get(*name) {
            let message = format!("`{name}` has no effect: names of values are in `{NAMES}`");
            let help = format!("rename it to `{NAMES}`");
            warn(diagnostics, codes::ENUM_NAMES, node.span, message, help);
        }
    }
}

/// Returns the values of alternatives if all are constants.
fn union_values(document: &Document, schema: &Schema) -> Vec<Node> {
    let alternatives = schema.one_of.iter().chain(&schema.any_of);
    let values = alternatives.map(|id| MergedSchema::of(document, &[*id]).values);
    let values: Option<Vec<Vec<Node>>> = values.collect();
    values.unwrap_or_default().concat()
}

fn check_names(node: &Node, values: &[Node], diagnostics: &mut Diagnostics) {
    let mut tell = |span: Span, message: String| {
        let help = "list as many names as `enum` has values, each a unique identifier";
        warn(diagnostics, codes::ENUM_NAMES, span, message, help);
    };
    let Some(names) = node.as_sequence() else {
        return tell(
            node.span,
            format!("`{NAMES}` has no effect: it is not a list"),
        );
    };
    if by_place(names, values).is_none() {
        let (names, values) = (names.len(), values.len());
        let message =
            format!("`{NAMES}` has no effect: there are {names} names for {values} values");
        return tell(node.span, message);
    }
    let mut listed = BTreeSet::new();
    let again = values
        .iter()
        .zip(names)
        .filter(|(value, _)| Literal::of(value).is_some_and(|literal| !listed.insert(literal)));
    for (value, name) in again.filter(|_| names.len() == values.len()) {
        let value = extension::text(value).unwrap_or_default();
        tell(
            name.span,
            format!(
                "this name has no effect: `{value}` is listed twice, and the first name is used"
            ),
        );
    }
    let mut seen = BTreeMap::new();
    for name in names {
        let Some(text) = extension::text(name) else {
            tell(name.span, format!("this name is {}", name.value.describe()));
            continue;
        };
        if syn::parse_str::<syn::Ident>(&text).is_err() {
            let made = crate::words::pascal(&text);
            tell(
                name.span,
                format!("`{text}` is not an identifier; the value is named `{made}`"),
            );
        }
        if seen.insert(crate::words::pascal(&text), name).is_some() {
            tell(
                name.span,
                format!("another value is also named `{text}`; one of them gets a number"),
            );
        }
    }
}

fn check_descriptions(node: &Node, values: &[Node], diagnostics: &mut Diagnostics) {
    let mut tell = |span: Span, message: String| {
        let help = "describe values of `enum`, as a mapping from value to text or a list with a text for each value";
        warn(diagnostics, codes::ENUM_DESCRIPTIONS, span, message, help);
    };
    match &node.value {
        NodeValue::Sequence(texts) => {
            if by_place(texts, values).is_none() {
                let (texts, values) = (texts.len(), values.len());
                tell(
                    node.span,
                    format!(
                        "`{DESCRIPTIONS}` has no effect: there are {texts} texts for {values} values"
                    ),
                );
            }
        }
        NodeValue::Mapping(entries) => {
            let known: BTreeSet<String> = values.iter().filter_map(extension::text).collect();
            for (key, _) in entries.iter() {
                let text = extension::text(key).unwrap_or_default();
                if !known.contains(&text) {
                    tell(
                        key.span,
                        format!("`{text}` is not among the values of the enum"),
                    );
                }
            }
        }
        _ => tell(
            node.span,
            format!("`{DESCRIPTIONS}` has no effect: it is neither a mapping nor a list"),
        ),
    }
}
