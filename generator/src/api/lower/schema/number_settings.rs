//! `x-numbers` and `x-integers`: the digits that are kept.

use crate::api::number_types::{Digits, NumberTypes};
use crate::diagnostics::{Diagnostics, codes};
use crate::document::{Document, Extensions};
use crate::source::Node;

use crate::api::lower::warning::warn;

const NUMBERS: &str = "x-numbers";
const INTEGERS: &str = "x-integers";

/// Returns the settings of the extensions, with the surrounding ones as defaults.
pub(in crate::api::lower) fn within(extensions: &Extensions, around: NumberTypes) -> NumberTypes {
    let digits = |name: &str| extensions.get(name).and_then(digits);
    NumberTypes {
        numbers: digits(NUMBERS).unwrap_or(around.numbers),
        integers: digits(INTEGERS).unwrap_or(around.integers),
    }
}

/// Whether the extensions have any of these settings.
pub(in crate::api::lower) fn are_there(extensions: &Extensions) -> bool {
    extensions.contains_key(NUMBERS) || extensions.contains_key(INTEGERS)
}

fn digits(node: &Node) -> Option<Digits> {
    let text = node.as_str()?;
    let mut known = Digits::NAMES.into_iter();
    known
        .find(|(name, _)| *name == text)
        .map(|(_, digits)| digits)
}

/// Reports invalid settings.
pub(in crate::api::lower) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let schemas = document.schemas.iter().map(|schema| &schema.extensions);
    for extensions in schemas.chain([&document.extensions, &document.info.extensions]) {
        for name in [NUMBERS, INTEGERS] {
            if let Some(node) = extensions.get(name).filter(|node| digits(node).is_none()) {
                let known = Digits::NAMES
                    .map(|(name, _)| format!("`{name}`"))
                    .join(" or ");
                warn(
                    diagnostics,
                    codes::NUMBER_SETTING,
                    node.span,
                    format!("`{name}` has no effect: expected {known}"),
                    "write `exact` to keep every digit",
                );
            }
        }
    }
}
