//! Problems in a specification: what is wrong, where, and how to fix it.
//!
//! Every step collects [`Diagnostics`] and continues after each of them, so that one run reports
//! everything. [`codes`] lists all codes, [`Diagnostics::render`] shows the diagnostics with
//! excerpts.

pub mod codes;
mod collected;
mod excerpt;
mod lints;
mod record;
mod render;
mod tally;

pub use collected::{Diagnostic, DiagnosticBuilder, Diagnostics, Severity};
pub use lints::{Level, LintError, LintLevels};
pub use record::Record;
pub use render::Look;
pub use tally::{Occurrences, Tally};
