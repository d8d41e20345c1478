//! Paths that one URL may mean both of.

use clientwright_openapi::diagnostics::{Diagnostics, codes};

use super::operations::shown;
use super::subject::Subject;

/// How many operations with parameters in their paths are compared with each other.
const MOST: usize = 2_000;

fn is_open(segment: &str) -> bool {
    segment.contains('{')
}

/// Two operations of one method whose paths both fit some URL, and neither is the special case of the other.
pub(super) fn ambiguous(subject: &Subject<'_>, diagnostics: &mut Diagnostics) {
    let operations: Vec<_> = subject
        .document
        .operations
        .iter()
        .filter(|operation| is_open(&operation.path.value))
        .take(MOST)
        .map(|operation| {
            (
                operation,
                operation.path.value.split('/').collect::<Vec<_>>(),
            )
        })
        .collect();
    for (at, (one, ours)) in operations.iter().enumerate() {
        for (other, theirs) in operations.iter().skip(at + 1) {
            if one.method != other.method || ours.len() != theirs.len() {
                continue;
            }
            let pairs = || ours.iter().zip(theirs);
            let both_fit = pairs().all(|(a, b)| is_open(a) || is_open(b) || a == b);
            let we_are_open = pairs().any(|(a, b)| is_open(a) && !is_open(b));
            let they_are_open = pairs().any(|(a, b)| is_open(b) && !is_open(a));
            if both_fit && we_are_open && they_are_open {
                diagnostics
                    .warning(
                        codes::AMBIGUOUS_PATHS,
                        other.path.span,
                        format!(
                            "a URL can mean both `{}` and `{}`",
                            shown(one),
                            shown(other)
                        ),
                    )
                    .also(one.path.span, "the other path");
            }
        }
    }
}
