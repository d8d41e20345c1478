//! Whether a default is a value of its schema.

use regex::RegexBuilder;

use super::Builder;
use crate::diagnostics::codes;
use crate::document::{Bounds, Schema, Types};
use crate::source::{Node, NodeValue};

/// Patterns that need more memory are not looked at.
const PATTERN_BYTES: usize = 1 << 20;

impl Builder<'_> {
    /// Reports a default that its own schema does not allow.
    pub(super) fn check_default(&mut self, schema: &Schema) {
        let Some(default) = &schema.default else {
            return;
        };
        // `default: null` is how many tools write that there is none.
        if default.value == NodeValue::Null {
            return;
        }
        let listed = schema
            .values
            .as_ref()
            .is_none_or(|values| values.iter().any(|value| value.says_the_same(default)));
        let why = if schema.types.says_type() && !has_type(default, schema.types) {
            let found = default.value.describe();
            format!("the default is {found}, which is not of the type of its schema")
        } else if !listed {
            "the default is not among the values of `enum`".to_owned()
        } else if let Some(limit) = broken_limit(&default.value, &schema.bounds) {
            format!("the default breaks the `{limit}` of its schema")
        } else {
            return;
        };
        self.diagnostics
            .warning(codes::DEFAULT_DOES_NOT_FIT, default.span, why);
    }
}

/// The keyword that a value breaks, as far as that can be told.
fn broken_limit(value: &NodeValue, bounds: &Bounds) -> Option<&'static str> {
    let number = |text: &Option<String>| text.as_deref()?.parse::<f64>().ok();
    let breaks = |size: usize, least: &Option<String>, most: &Option<String>| {
        let least = number(least).is_some_and(|least| (size as f64) < least);
        let most = number(most).is_some_and(|most| size as f64 > most);
        (least, most)
    };
    match value {
        NodeValue::Number(text) => {
            let value = text.parse::<f64>().ok()?;
            let limits = [
                (
                    "minimum",
                    number(&bounds.minimum).is_some_and(|least| value < least),
                ),
                (
                    "maximum",
                    number(&bounds.maximum).is_some_and(|most| value > most),
                ),
                (
                    "exclusiveMinimum",
                    number(&bounds.exclusive_minimum).is_some_and(|least| value <= least),
                ),
                (
                    "exclusiveMaximum",
                    number(&bounds.exclusive_maximum).is_some_and(|most| value >= most),
                ),
            ];
            limits
                .into_iter()
                .find(|(_, broken)| *broken)
                .map(|(name, _)| name)
        }
        NodeValue::String(text) => {
            match breaks(text.chars().count(), &bounds.min_length, &bounds.max_length) {
                (true, _) => Some("minLength"),
                (_, true) => Some("maxLength"),
                _ => (!matches(bounds.pattern.as_deref()?, text)).then_some("pattern"),
            }
        }
        NodeValue::Sequence(elements) => {
            match breaks(elements.len(), &bounds.min_items, &bounds.max_items) {
                (true, _) => Some("minItems"),
                (_, true) => Some("maxItems"),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether a text matches a pattern; a pattern that is not understood is given the benefit of the
/// doubt: JSON Schema has those of ECMAScript.
fn matches(pattern: &str, text: &str) -> bool {
    let pattern = RegexBuilder::new(pattern).size_limit(PATTERN_BYTES).build();
    pattern.map_or(true, |pattern| pattern.is_match(text))
}

fn has_type(node: &Node, types: Types) -> bool {
    match &node.value {
        NodeValue::Null => types.null,
        NodeValue::Bool(_) => types.boolean,
        NodeValue::Number(text) => types.number || (types.integer && is_whole(text)),
        NodeValue::String(_) => types.string,
        NodeValue::Sequence(_) => types.array,
        NodeValue::Mapping(_) => types.object,
    }
}

/// Whether a number has no fraction; one with an exponent is given the benefit of the doubt.
fn is_whole(text: &str) -> bool {
    match text.split_once('.') {
        Some((_, fraction)) => {
            fraction.contains(['e', 'E']) || fraction.bytes().all(|digit| digit == b'0')
        }
        None => true,
    }
}
