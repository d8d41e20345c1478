//! Reports patterns that clients cannot check: `validate` omits them.

use std::collections::{HashMap, HashSet};

use clientwright_values::rust_pattern;

use crate::diagnostics::{Diagnostics, codes};
use crate::document::Document;

/// Reports patterns that have no equivalent regular expression in Rust.
pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let mut known: HashMap<&str, Option<String>> = HashMap::new();
    let mut told = HashSet::new();
    for schema in &document.schemas {
        let Some(pattern) = schema.bounds.pattern.as_deref() else {
            continue;
        };
        let why = known
            .entry(pattern)
            .or_insert_with(|| rust_pattern(pattern).err());
        let span = schema.keyword_span("pattern");
        if let Some(why) = why
            && told.insert(span)
        {
            diagnostics
                .warning(
                    codes::UNCHECKED_PATTERN,
                    span,
                    format!("`validate` does not check this pattern: {why}"),
                )
                .label("documented, but not checked")
                .help(help(why));
        }
    }
}

/// What to do, by the reason.
fn help(why: &str) -> &'static str {
    if why.contains("look-around") || why.contains("backreference") {
        "write it without look-around and back references"
    } else if why.contains("memory") {
        "use fewer or smaller repetitions"
    } else {
        "correct the regular expression: its syntax must be that of the crate `regex`"
    }
}
