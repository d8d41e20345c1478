//! Checks of a document before any code is generated from it: whether its examples and defaults match their
//! schemas ([`examples`]), whether this generator's own extensions are valid ([`evidence`], [`extensions`],
//! [`error_conventions`]), whether formats look misspelled ([`formats`]), and whether clients can check the
//! patterns ([`patterns`]).

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

/// Checks a document, in time linear in its size.
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
