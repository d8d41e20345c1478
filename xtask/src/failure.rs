//! The reasons why a command fails.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Serialize, Serializer};

/// The result of most functions in this program.
pub(crate) type Result<T, E = Failure> = std::result::Result<T, E>;

/// The reason why a command fails.
#[derive(Debug)]
pub(crate) enum Failure {
    /// An operation on a file or a folder failed.
    File {
        action: Action,
        path: PathBuf,
        error: io::Error,
    },
    /// A program could not be started.
    Start { program: String, error: io::Error },
    /// An error of a library or another program, or invalid output.
    Reported(String),
}

/// An operation on a file or a folder.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Action {
    Read,
    Write,
    Create,
    Move,
}

impl Failure {
    /// For `map_err`.
    pub(crate) fn file(action: Action, path: &Path) -> impl Fn(io::Error) -> Self + use<> {
        let path = path.to_owned();
        move |error| Self::File {
            action,
            path: path.clone(),
            error,
        }
    }

    /// For `map_err`.
    pub(crate) fn start(program: impl fmt::Display) -> impl Fn(io::Error) -> Self {
        let program = program.to_string();
        move |error| Self::Start {
            program: program.clone(),
            error,
        }
    }

    /// Converts an error of a library; for `map_err`.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "the signature that `map_err` asks for"
    )]
    pub(crate) fn reported(error: impl fmt::Display) -> Self {
        Self::Reported(error.to_string())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File {
                action,
                path,
                error,
            } => write!(f, "cannot {action} {}: {error}", path.display()),
            Self::Start { program, error } => write!(f, "cannot start {program}: {error}"),
            Self::Reported(text) => f.write_str(text),
        }
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Create => "create",
            Self::Move => "move",
        })
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::File { error, .. } | Self::Start { error, .. } => Some(error),
            Self::Reported(_) => None,
        }
    }
}

impl From<String> for Failure {
    fn from(text: String) -> Self {
        Self::Reported(text)
    }
}

impl From<&str> for Failure {
    fn from(text: &str) -> Self {
        Self::Reported(text.to_owned())
    }
}

/// Serialized as text, for the figures of a measurement.
impl Serialize for Failure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
