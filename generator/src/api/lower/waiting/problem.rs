//! Diagnostics for entries of `x-waiters`.

use crate::diagnostics::{Diagnostics, codes};
use crate::source::Span;

/// The name of the extension.
pub(super) const NAME: &str = "x-waiters";

/// Reports why a waiter cannot be generated.
pub(super) fn unusable(
    diagnostics: &mut Diagnostics,
    span: Span,
    why: impl AsRef<str>,
    meant: Option<&str>,
) {
    let diagnostic = diagnostics
        .error(
            codes::UNUSABLE_WAITER,
            span,
            format!("invalid waiter: {}", why.as_ref()),
        )
        .help(
            "write `{operation: …, acceptors: [{member: /status, equals: done, outcome: success}]}`; \
             CONTRIBUTING.md lists the keys",
        );
    if let Some(meant) = meant {
        diagnostic.label(format!("did you mean `{meant}`?"));
    }
}
