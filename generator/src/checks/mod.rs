//! What a document says of itself, checked before any code is made of it: whether its examples and
//! defaults fit their schemas ([`examples`]), what this generator's own extensions say
//! ([`evidence`], [`extensions`], [`error_conventions`]), formats that look like slips ([`formats`]), and patterns that no client
//! can check ([`patterns`]).

mod checked;
mod error_conventions;
mod evidence;
mod examples;
mod extensions;
mod formats;
mod patterns;
mod visit;

use crate::diagnostics::Diagnostics;
use crate::document::Document;

pub(crate) use checked::Checked;

/// Checks a document; in time linear in its size.
pub(crate) fn check(document: &Document, diagnostics: &mut Diagnostics) -> Checked {
    evidence::check(document, diagnostics);
    extensions::check(document, diagnostics);
    error_conventions::check(document, diagnostics);
    formats::check(document, diagnostics);
    patterns::check(document, diagnostics);
    let mut checked = Checked::default();
    examples::check(document, diagnostics, &mut checked);
    checked
}
