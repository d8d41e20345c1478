//! Limits on values: lengths, counts, ranges, patterns.

use clientwright_openapi::document::Bounds;

use super::pair::Pair;
use super::walk::Walk;
use crate::kinds;

/// Whether a larger number allows more values.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    AtLeast,
    AtMost,
}

type Get = fn(&Bounds) -> Option<&String>;

const LIMITS: [(&str, Side, Get); 10] = [
    ("minimum", Side::AtLeast, |bounds| bounds.minimum.as_ref()),
    ("exclusiveMinimum", Side::AtLeast, |bounds| {
        bounds.exclusive_minimum.as_ref()
    }),
    ("maximum", Side::AtMost, |bounds| bounds.maximum.as_ref()),
    ("exclusiveMaximum", Side::AtMost, |bounds| {
        bounds.exclusive_maximum.as_ref()
    }),
    ("minLength", Side::AtLeast, |bounds| {
        bounds.min_length.as_ref()
    }),
    ("maxLength", Side::AtMost, |bounds| {
        bounds.max_length.as_ref()
    }),
    ("minItems", Side::AtLeast, |bounds| {
        bounds.min_items.as_ref()
    }),
    ("maxItems", Side::AtMost, |bounds| bounds.max_items.as_ref()),
    ("minProperties", Side::AtLeast, |bounds| {
        bounds.min_properties.as_ref()
    }),
    ("maxProperties", Side::AtMost, |bounds| {
        bounds.max_properties.as_ref()
    }),
];

pub(super) fn compare(walk: &mut Walk<'_>, pair: &Pair<'_>) {
    let (old, new) = (&pair.old.bounds, &pair.new.bounds);
    if old == new {
        return;
    }
    for (keyword, side, get) in LIMITS {
        let (before, now) = (get(old), get(new));
        let number = |text: Option<&String>| text.and_then(|text| text.parse::<f64>().ok());
        let tightened = match (number(before), number(now)) {
            (None, None) => continue,
            (None, Some(_)) => true,
            (Some(_), None) => false,
            (Some(one), Some(other)) if one == other => continue,
            (Some(one), Some(other)) => (other > one) == (side == Side::AtLeast),
        };
        let shown =
            |text: Option<&String>| text.map_or("none".to_owned(), |text| format!("`{text}`"));
        let message = format!("`{keyword}`: {} became {}", shown(before), shown(now));
        add(walk, pair, tightened, message, keyword);
    }
    if old.multiple_of != new.multiple_of {
        let tightened = new.multiple_of.is_some();
        let message = "`multipleOf` differs".to_owned();
        add(walk, pair, tightened, message, "multipleOf");
    }
    if old.unique_items != new.unique_items {
        let message = match new.unique_items {
            true => "items must be unique",
            false => "items need not be unique",
        };
        add(
            walk,
            pair,
            new.unique_items,
            message.to_owned(),
            "uniqueItems",
        );
    }
    let (kind, message) = match (&old.pattern, &new.pattern) {
        (None, Some(now)) => (kinds::PATTERN_ADDED, format!("`{now}`")),
        (Some(before), None) => (kinds::PATTERN_REMOVED, format!("`{before}`")),
        (Some(before), Some(now)) if before != now => {
            (kinds::PATTERN_CHANGED, format!("`{before}` became `{now}`"))
        }
        _ => return,
    };
    pair.add(walk, kind, message, "pattern");
}

fn add(walk: &mut Walk<'_>, pair: &Pair<'_>, tightened: bool, message: String, keyword: &str) {
    let kind = match tightened {
        true => kinds::LIMIT_TIGHTENED,
        false => kinds::LIMIT_LOOSENED,
    };
    pair.add(walk, kind, message, keyword);
}
