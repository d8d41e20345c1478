//! Warnings about code that is generated differently from the document.

use crate::diagnostics::{Diagnostic, Diagnostics, Severity};
use crate::source::Span;

/// Reports something that is generated differently from the document.
pub(super) fn warn(
    diagnostics: &mut Diagnostics,
    code: &'static str,
    span: Span,
    message: impl Into<String>,
    help: impl Into<String>,
) {
    diagnostics.push(Diagnostic {
        severity: Severity::Warning,
        code,
        message: message.into(),
        primary: Some((span, String::new())),
        secondary: Vec::new(),
        help: Some(help.into()),
    });
}
