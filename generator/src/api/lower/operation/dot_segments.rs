//! Reports segments that a path cannot have: `.` and `..` are removed from a URL before it is requested.

use std::collections::BTreeSet;

use crate::api::lower::warning::warn;
use crate::diagnostics::{Diagnostics, codes};
use crate::document::Operation;

/// Reports each path with such a segment once.
pub(in crate::api::lower) fn report(sources: &[&Operation], diagnostics: &mut Diagnostics) {
    let mut reported = BTreeSet::new();
    for path in sources.iter().map(|source| &source.path) {
        if let Some(dots) = path.value.split('/').find(|segment| is_dots(segment))
            && reported.insert(path.span)
        {
            warn(
                diagnostics,
                codes::DOT_SEGMENT,
                path.span,
                format!(
                    "the segment `{dots}` of the path `{}` is removed before it is requested",
                    path.value
                ),
                "write the path that is requested",
            );
        }
    }
}

/// Whether a URL with this segment is requested without it, also if its dots are percent-encoded.
fn is_dots(segment: &str) -> bool {
    let segment = segment.to_ascii_lowercase().replace("%2e", ".");
    segment == "." || segment == ".."
}
