//! Keywords without nested schemas: type, enum, format and limits.

use clientwright_openapi::document::{Schema, Types};
use clientwright_openapi::source::{Node, NodeValue};

use super::findings::{Findings, Spot};
use crate::format::{self, integer_range};
use crate::guess::guess;
use crate::json::{Json, twins};
use crate::number::Exact;
use crate::pattern::Patterns;
use crate::report::{Problem, kinds, shown};
use crate::schema::types_of;

/// The maximum number of displayed enum values.
const MAX_LISTED: usize = 6;

/// The cost of checking a value, in steps.
pub(super) fn cost(schema: &Schema) -> usize {
    schema.values.as_ref().map_or(0, |values| values.len() / 8)
}

/// Checks a value; returns whether it has the wrong type or is not among the listed values, so that
/// further checks are unnecessary.
pub(super) fn check(
    schema: &Schema,
    open_enums: bool,
    patterns: &Patterns,
    spot: &Spot<'_>,
    findings: &mut Findings,
) -> bool {
    let types = types_of(schema);
    if !has_type(schema, types, spot.value) {
        findings.add(spot, "type", schema.keyword_span("type"), || {
            let expected = Types {
                null: schema.types.null,
                ..types
            };
            Problem::Type {
                expected: kinds(expected),
                found: spot.value.kind(),
            }
        });
        return true;
    }
    if let Some(values) = &schema.values
        && !is_listed(schema, values, open_enums, spot.value)
    {
        let keyword = if schema.constant { "const" } else { "enum" };
        let may_guess = findings.may_guess();
        findings.add(spot, keyword, schema.keyword_span(keyword), || {
            not_listed(values, spot.value, may_guess)
        });
        return true;
    }
    match spot.value {
        Json::String(text) => check_text(schema, text, patterns, spot, findings),
        Json::Number(text) => check_number(schema, text, spot, findings),
        Json::Array(elements) => {
            check_count(schema, &ITEMS, || elements.len(), spot, findings);
            if schema.bounds.unique_items
                && let Some((first, second)) = twins(elements)
            {
                let keyword = "uniqueItems";
                findings.add(spot, keyword, schema.keyword_span(keyword), || {
                    Problem::Twins { first, second }
                });
            }
        }
        Json::Object(members) => {
            check_count(schema, &PROPERTIES, || members.len(), spot, findings);
        }
        Json::Null | Json::Bool(_) => {}
    }
    false
}

/// Whether a number satisfies the keywords of the schema itself.
pub(crate) fn fits_own_number(schema: &Schema, text: &str) -> bool {
    has_type(schema, types_of(schema), &Json::Number(text.to_owned()))
        && broken_range(schema, text).is_none()
}

fn has_type(schema: &Schema, types: Types, value: &Json) -> bool {
    if types == Types::EMPTY {
        return !is_only_null(schema) || matches!(value, Json::Null);
    }
    match value {
        // `null` among the values of `enum` is allowed, regardless of `type`.
        Json::Null => {
            let listed = schema.values.iter().flatten();
            listed
                .into_iter()
                .any(|known| known.value == NodeValue::Null)
        }
        Json::Bool(_) => types.boolean,
        Json::String(_) => types.string,
        Json::Array(_) => types.array,
        Json::Object(_) => types.object,
        Json::Number(text) => {
            types.number
                || (types.integer && Exact::parse(text).is_some_and(|exact| exact.is_integral()))
        }
    }
}

/// Whether it is `type: null`, and not `nullable: true` of OpenAPI 3.0 without a type, which has no effect.
fn is_only_null(schema: &Schema) -> bool {
    let only_null = Types {
        null: true,
        ..Types::EMPTY
    };
    schema.types == only_null && schema.keywords.get("type").is_some()
}

fn is_listed(schema: &Schema, values: &[Node], open: bool, value: &Json) -> bool {
    let known = values
        .iter()
        .any(|known| value.is(known) || (schema.types.string && is_meant_as_text(known, value)));
    if known || !open || schema.constant {
        return known;
    }
    let like = |text: bool| {
        values.iter().any(|known| match known.value {
            NodeValue::String(_) => text,
            NodeValue::Number(_) => !text,
            _ => false,
        })
    };
    match value {
        Json::String(_) => like(true) || (like(false) && schema.types.string),
        Json::Number(number) => {
            like(false)
                && !schema.types.string
                && Exact::parse(number).is_some_and(|exact| exact.is_integral())
        }
        _ => false,
    }
}

/// Whether a string matches `enum: [200]` under `type: string`.
fn is_meant_as_text(known: &Node, value: &Json) -> bool {
    match (&known.value, value) {
        (NodeValue::Number(known), Json::String(text)) => known == text,
        (NodeValue::Bool(known), Json::String(text)) => known.to_string() == *text,
        _ => false,
    }
}

fn not_listed(values: &[Node], value: &Json, may_guess: bool) -> Problem {
    let suggestion = match value {
        Json::String(text) if may_guess => guess(text, values.iter().filter_map(Node::as_str)),
        _ => None,
    };
    Problem::NotListed {
        allowed: values
            .iter()
            .take(MAX_LISTED)
            .map(|value| shown(&Json::of(value)))
            .collect(),
        count: values.len(),
        found: shown(value),
        suggestion,
    }
}

fn check_text(
    schema: &Schema,
    text: &str,
    patterns: &Patterns,
    spot: &Spot<'_>,
    findings: &mut Findings,
) {
    check_count(schema, &CHARACTERS, || text.chars().count(), spot, findings);
    // Only strings have patterns.
    let exempt = schema.format.as_deref() == Some("binary");
    if let Some(pattern) = schema.bounds.pattern.as_ref().filter(|_| !exempt)
        && patterns.matches(pattern, text) == Some(false)
    {
        findings.add(spot, "pattern", schema.keyword_span("pattern"), || {
            Problem::Pattern {
                pattern: pattern.clone(),
                found: shown(spot.value),
            }
        });
    }
    if let Some(broken) = format::broken(schema, text) {
        let keyword = broken.keyword;
        findings.add(spot, keyword, schema.keyword_span(keyword), || {
            Problem::Format {
                format: broken.name.to_owned(),
                found: shown(spot.value),
            }
        });
    }
}

/// Keywords that limit counts and lengths.
struct Counted {
    least: &'static str,
    most: &'static str,
    one: &'static str,
    many: &'static str,
}

const CHARACTERS: Counted = Counted {
    least: "minLength",
    most: "maxLength",
    one: "character",
    many: "characters",
};
const ITEMS: Counted = Counted {
    least: "minItems",
    most: "maxItems",
    one: "item",
    many: "items",
};
const PROPERTIES: Counted = Counted {
    least: "minProperties",
    most: "maxProperties",
    one: "property",
    many: "properties",
};

fn check_count(
    schema: &Schema,
    counted: &Counted,
    count: impl FnOnce() -> usize,
    spot: &Spot<'_>,
    findings: &mut Findings,
) {
    let bounds = &schema.bounds;
    let (least, most) = match counted.least {
        "minLength" => (&bounds.min_length, &bounds.max_length),
        "minItems" => (&bounds.min_items, &bounds.max_items),
        _ => (&bounds.min_properties, &bounds.max_properties),
    };
    if least.is_none() && most.is_none() {
        return;
    }
    let found = count();
    let exact = Exact::parse(&found.to_string());
    let limits = [
        (counted.least, "at least", least, std::cmp::Ordering::Less),
        (counted.most, "at most", most, std::cmp::Ordering::Greater),
    ];
    for (keyword, words, limit, breaks) in limits {
        let parsed = limit.as_deref().and_then(Exact::parse);
        if let (Some(limit), Some(parsed), Some(exact)) = (limit, parsed, &exact)
            && exact.cmp(&parsed) == breaks
        {
            findings.add(spot, keyword, schema.keyword_span(keyword), || {
                let noun = if limit == "1" {
                    counted.one
                } else {
                    counted.many
                };
                Problem::Count {
                    expected: format!("{words} {limit} {noun}"),
                    found,
                }
            });
        }
    }
}

fn check_number(schema: &Schema, text: &str, spot: &Spot<'_>, findings: &mut Findings) {
    if let Some((keyword, expected)) = broken_range(schema, text) {
        findings.add(spot, keyword, schema.keyword_span(keyword), || {
            Problem::Range {
                expected,
                found: shown(spot.value),
            }
        });
    }
}

/// The keyword that a number violates, and its requirement.
fn broken_range(schema: &Schema, text: &str) -> Option<(&'static str, String)> {
    let Some(value) = Exact::parse(text) else {
        return Some(("type", "a number with a smaller exponent".to_owned()));
    };
    let bounds = &schema.bounds;
    let limits = [
        ("minimum", "at least", &bounds.minimum),
        ("maximum", "at most", &bounds.maximum),
        ("exclusiveMinimum", "more than", &bounds.exclusive_minimum),
        ("exclusiveMaximum", "less than", &bounds.exclusive_maximum),
    ];
    for (keyword, words, limit) in limits {
        let Some(limit) = limit else { continue };
        let holds = Exact::parse(limit).is_none_or(|limit| match keyword {
            "minimum" => value >= limit,
            "maximum" => value <= limit,
            "exclusiveMinimum" => value > limit,
            _ => value < limit,
        });
        if !holds {
            return Some((keyword, format!("{words} {limit}")));
        }
    }
    if let Some(step) = &bounds.multiple_of
        && Exact::parse(step).and_then(|step| value.is_multiple_of(&step)) == Some(false)
    {
        return Some(("multipleOf", format!("a multiple of {step}")));
    }
    let format = schema.format.as_deref()?;
    let (least, most) = integer_range(format)?;
    let fits = value
        .as_integer()
        .is_some_and(|value| (least..=most).contains(&value));
    (!fits).then(|| ("format", format!("an integer of the format `{format}`")))
}
