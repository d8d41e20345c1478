//! What is wrong with an entry of `x-waiters`.

use crate::diagnostics::{Diagnostics, codes};
use crate::source::{Node, Span, nearest};

/// The extension.
pub(super) const NAME: &str = "x-waiters";

/// Reports what keeps a waiter from being generated.
pub(super) fn unusable(
    diagnostics: &mut Diagnostics,
    span: Span,
    why: impl AsRef<str>,
    meant: Option<&str>,
) {
    let finding = diagnostics
        .error(
            codes::UNUSABLE_WAITER,
            span,
            format!("nothing can wait for this: {}", why.as_ref()),
        )
        .help(
            "write `{operation: …, acceptors: [{member: /status, equals: done, outcome: success}]}`; \
             CONTRIBUTING.md lists the keys",
        );
    if let Some(meant) = meant {
        finding.label(format!("did you mean `{meant}`?"));
    }
}

/// Reports keys that mean nothing.
pub(super) fn unknown_keys(
    diagnostics: &mut Diagnostics,
    entries: &[(Node, Node)],
    known: &[&str],
) {
    for (key, _) in entries {
        let name = key.as_str().unwrap_or_default();
        if !known.contains(&name) && !name.starts_with("x-") {
            unknown(diagnostics, "key", name, key.span, known);
        }
    }
}

/// Reports a key or a word that means nothing.
pub(super) fn unknown(
    diagnostics: &mut Diagnostics,
    what: &str,
    found: &str,
    span: Span,
    known: &[&str],
) {
    let list: Vec<String> = known.iter().map(|known| format!("`{known}`")).collect();
    let finding = diagnostics
        .error(
            codes::UNKNOWN_IN_EXTENSION,
            span,
            format!("unknown {what} `{found}` in `{NAME}`"),
        )
        .help(format!("expected one of {}", list.join(", ")));
    if let Some(meant) = nearest(found, known.iter().copied()) {
        finding.label(format!("did you mean `{meant}`?"));
    }
}
