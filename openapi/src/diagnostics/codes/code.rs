//! One code.

/// What a code means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// The code, e.g. `E0006`.
    pub code: &'static str,
    /// A few words.
    pub title: &'static str,
    /// What to do, unless the diagnostic says something better.
    pub help: &'static str,
    /// When it is reported, and what to do; one paragraph of Markdown.
    pub explanation: &'static str,
}
