//! One code.

/// What a code means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// The code, e.g. `E0006`.
    pub code: &'static str,
    /// A short description.
    pub title: &'static str,
    /// What to do, unless the diagnostic has a more specific help text.
    pub help: &'static str,
    /// When it is reported, and what to do; one paragraph of Markdown.
    pub explanation: &'static str,
}
