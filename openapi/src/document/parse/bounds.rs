//! Bounds: limits for numbers and for the sizes of texts, lists and objects.

use super::builder::Builder;
use super::node::Object;
use crate::diagnostics::codes;
use crate::document::{BoundKeywords, Bounds};
use crate::source::NodeValue;

/// 2⁶⁴: no text, list or object has this size.
const TOO_LARGE: f64 = 18_446_744_073_709_551_616.0;

impl<'a> Builder<'a> {
    pub(super) fn bounds(&mut self, object: Object<'a>) -> Bounds {
        let mut limits = BoundKeywords {
            minimum: self.number(object, "minimum"),
            maximum: self.number(object, "maximum"),
            multiple_of: self.number_that(object, "multipleOf", "a number above 0", |it| it > 0.0),
            min_length: self.size(object, "minLength"),
            max_length: self.size(object, "maxLength"),
            pattern: self.text(object, "pattern"),
            min_items: self.size(object, "minItems"),
            max_items: self.size(object, "maxItems"),
            unique_items: self.flag(object, "uniqueItems").unwrap_or(false),
            min_properties: self.size(object, "minProperties"),
            max_properties: self.size(object, "maxProperties"),
            ..BoundKeywords::default()
        };
        limits.exclusive_minimum = self.exclusive(object, "exclusiveMinimum", &mut limits.minimum);
        limits.exclusive_maximum = self.exclusive(object, "exclusiveMaximum", &mut limits.maximum);
        limits.into()
    }

    /// The size of a text, a list or an object: a non-negative integer.
    fn size(&mut self, object: Object<'a>, key: &str) -> Option<String> {
        let is_size = |it: f64| it >= 0.0 && it.fract() == 0.0 && it < TOO_LARGE;
        self.number_that(
            object,
            key,
            "a non-negative integer of at most 64 bits",
            is_size,
        )
    }

    /// A number that satisfies the condition; others are reported and omitted.
    fn number_that(
        &mut self,
        object: Object<'a>,
        key: &str,
        expected: &str,
        fits: fn(f64) -> bool,
    ) -> Option<String> {
        let text = self.number(object, key)?;
        if text.parse().is_ok_and(fits) {
            return Some(text);
        }
        if let Some(node) = object.get(key) {
            self.diagnostics
                .warning(
                    codes::ODD_VALUE,
                    node.span,
                    format!("`{key}` must be {expected}, found {text}"),
                )
                .label("has no effect");
        }
        None
    }

    /// The number form of an exclusive bound; `true` (3.0) turns the inclusive bound into one.
    fn exclusive(
        &mut self,
        object: Object<'a>,
        key: &str,
        inclusive: &mut Option<String>,
    ) -> Option<String> {
        match object.get(key).map(|node| &node.value) {
            Some(NodeValue::Bool(true)) => inclusive.take(),
            Some(NodeValue::Bool(false)) | None => None,
            Some(_) => self.number(object, key),
        }
    }
}
