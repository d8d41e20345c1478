//! Keywords that have no effect on any value of a schema, and values that are listed twice.

use std::collections::BTreeSet;

use clientwright_openapi::diagnostics::{Diagnostics, codes};
use clientwright_openapi::document::{BoundKeywords, Schema, Types};
use clientwright_openapi::source::{FileId, Node, NodeValue, Span};

use super::same_value::canonical;
use super::subject::Subject;

/// Reports keywords that apply to no value of the type of their schema, unless their own value was reported as
/// being of the wrong type.
pub(super) fn inapplicable(subject: &Subject<'_>, diagnostics: &mut Diagnostics) {
    let odd: BTreeSet<(FileId, u32)> = diagnostics
        .sorted()
        .into_iter()
        .filter(|found| found.code == codes::ODD_VALUE)
        .filter_map(|found| found.primary.as_ref())
        .map(|(span, _)| (span.file, span.end))
        .collect();
    for schema in &subject.document.schemas {
        for (keyword, applies_to) in limits(schema) {
            // The span of a keyword ends with its value.
            let span = schema.keyword_span(keyword);
            if odd.contains(&(span.file, span.end)) {
                continue;
            }
            diagnostics
                .warning(
                    codes::INAPPLICABLE_KEYWORD,
                    span,
                    format!("`{keyword}` limits {applies_to}, which this schema does not allow"),
                )
                .label("has no effect");
        }
    }
}

/// The limits of a schema that apply to no value of its type, and the values that they are for.
fn limits(schema: &Schema) -> Vec<(&'static str, &'static str)> {
    let types = schema.types;
    if schema.bounds.is_empty() || is_any(types) {
        return Vec::new();
    }
    let BoundKeywords {
        minimum,
        exclusive_minimum,
        maximum,
        exclusive_maximum,
        multiple_of,
        min_length,
        max_length,
        pattern,
        min_items,
        max_items,
        unique_items,
        min_properties,
        max_properties,
    } = &*schema.bounds;
    let is_number = types.number || types.integer;
    let limits = [
        (minimum.is_some(), "minimum", is_number, "numbers"),
        (
            exclusive_minimum.is_some(),
            "exclusiveMinimum",
            is_number,
            "numbers",
        ),
        (maximum.is_some(), "maximum", is_number, "numbers"),
        (
            exclusive_maximum.is_some(),
            "exclusiveMaximum",
            is_number,
            "numbers",
        ),
        (multiple_of.is_some(), "multipleOf", is_number, "numbers"),
        (min_length.is_some(), "minLength", types.string, "strings"),
        (max_length.is_some(), "maxLength", types.string, "strings"),
        (pattern.is_some(), "pattern", types.string, "strings"),
        (min_items.is_some(), "minItems", types.array, "arrays"),
        (max_items.is_some(), "maxItems", types.array, "arrays"),
        (*unique_items, "uniqueItems", types.array, "arrays"),
        (
            min_properties.is_some(),
            "minProperties",
            types.object,
            "objects",
        ),
        (
            max_properties.is_some(),
            "maxProperties",
            types.object,
            "objects",
        ),
    ];
    let inapplicable = limits
        .into_iter()
        .filter(|(is_set, _, is_allowed, _)| *is_set && !is_allowed);
    inapplicable
        .map(|(_, keyword, _, applies_to)| (keyword, applies_to))
        .collect()
}

/// Whether a schema has no `type`, except perhaps `null`: then its limits apply to the values of their kind.
fn is_any(types: Types) -> bool {
    let null = types.null;
    types
        == Types {
            null,
            ..Types::EMPTY
        }
}

/// Reports values that are listed twice in `enum` or `required`.
pub(super) fn duplicates(subject: &Subject<'_>, diagnostics: &mut Diagnostics) {
    for schema in &subject.document.schemas {
        let values = schema.values.iter().flatten();
        let values = values.map(|value| (canonical(value), value.span, shown(value)));
        report(diagnostics, "enum", values);
        let names = schema.required.iter();
        let names = names.map(|name| (name.value.clone(), name.span, quoted(&name.value)));
        report(diagnostics, "required", names);
    }
}

fn report(
    diagnostics: &mut Diagnostics,
    keyword: &str,
    values: impl Iterator<Item = (String, Span, String)>,
) {
    let mut seen = BTreeSet::new();
    for (value, span, shown) in values {
        if seen.contains(&value) {
            diagnostics
                .warning(
                    codes::DUPLICATE_VALUE,
                    span,
                    format!("{shown} is already listed in `{keyword}`"),
                )
                .label("has no effect");
        } else {
            seen.insert(value);
        }
    }
}

/// A value in a message.
fn shown(value: &Node) -> String {
    match &value.value {
        NodeValue::String(text) | NodeValue::Number(text) => quoted(text),
        NodeValue::Bool(value) => quoted(&value.to_string()),
        NodeValue::Null => quoted("null"),
        NodeValue::Sequence(_) => "this list".to_owned(),
        NodeValue::Mapping(_) => "this object".to_owned(),
    }
}

fn quoted(text: &str) -> String {
    format!("`{}`", text.escape_debug())
}
