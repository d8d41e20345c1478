//! Why a command failed without a result.

use clientwright_generator::diagnostics::Diagnostics;
use clientwright_generator::source::Sources;

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// An error of the input, or a run-time error.
    Message(String),
    /// Errors with positions.
    Diagnosed(Box<Diagnosed>),
}

/// Errors with positions, and the files that they are in.
#[derive(Debug)]
pub(crate) struct Diagnosed {
    /// One line, without the errors.
    pub(crate) summary: String,
    pub(crate) sources: Sources,
    pub(crate) diagnostics: Diagnostics,
}

impl Failure {
    /// The message, without the errors that have positions.
    pub(crate) fn message(&self) -> &str {
        match self {
            Self::Message(message) => message,
            Self::Diagnosed(diagnosed) => &diagnosed.summary,
        }
    }
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self::Message(message)
    }
}
