//! Unknown keys and words in the generator's extensions.

use crate::diagnostics::{Diagnostics, codes};
use crate::source::{Node, Span, nearest};

/// Reports unknown keys.
pub(super) fn unknown_keys(
    diagnostics: &mut Diagnostics,
    extension: &str,
    entries: &[(Node, Node)],
    known: &[&str],
) {
    for (key, _) in entries {
        let name = key.as_str().unwrap_or_default();
        if !known.contains(&name) && !name.starts_with("x-") {
            unknown(diagnostics, extension, ("key", name), key.span, known);
        }
    }
}

/// Reports an unknown key or word.
pub(super) fn unknown(
    diagnostics: &mut Diagnostics,
    extension: &str,
    (what, found): (&str, &str),
    span: Span,
    known: &[&str],
) {
    let list: Vec<String> = known.iter().map(|known| format!("`{known}`")).collect();
    let diagnostic = diagnostics
        .error(
            codes::UNKNOWN_IN_EXTENSION,
            span,
            format!("unknown {what} `{found}` in `{extension}`"),
        )
        .help(match list.is_empty() {
            true => "none is defined".to_owned(),
            false => format!("expected one of {}", list.join(", ")),
        });
    if let Some(meant) = nearest(found, known.iter().copied()) {
        diagnostic.label(format!("did you mean `{meant}`?"));
    }
}
