//! What is wrong with a specification, where, and what to do.
//!
//! Every step takes [`Diagnostics`] along and goes on after a diagnostic, so that one run tells
//! everything. [`codes`] lists what can be found, [`Diagnostics::render`] shows it with excerpts.

pub mod codes;
mod collected;
mod excerpt;
mod lints;
mod record;
mod render;
mod tally;

pub use collected::{Diagnostic, Diagnostics, Finding, Severity};
pub use lints::{Level, LintError, LintLevels};
pub use record::Record;
pub use render::Look;
pub use tally::{Occurrences, Tally};
