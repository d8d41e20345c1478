//! Why a command failed without a result.

use clientwright_generator::diagnostics::Diagnostics;
use clientwright_generator::source::Sources;

use crate::exit_code::Outcome;

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Arguments that are invalid whatever the input is, or that contradict each other.
    Usage(String),
    /// An error of the input, or a run-time error.
    Message(String),
    /// Errors with positions.
    Diagnosed(Diagnosed),
}

/// Errors with positions, and the files that they are in.
#[derive(Debug)]
pub(crate) struct Diagnosed {
    /// One line, without the errors.
    pub(crate) summary: String,
    pub(crate) found: Vec<(Sources, Diagnostics)>,
}

impl Failure {
    /// Invalid arguments.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into())
    }

    /// The outcome of the command.
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Self::Usage(_) => Outcome::Invalid,
            Self::Message(_) | Self::Diagnosed(_) => Outcome::Failed,
        }
    }

    /// The message, without the errors that have positions.
    pub(crate) fn message(&self) -> &str {
        match self {
            Self::Usage(message) | Self::Message(message) => message,
            Self::Diagnosed(diagnosed) => &diagnosed.summary,
        }
    }
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self::Message(message)
    }
}
