//! The exit codes of the commands.

use std::process::ExitCode;

/// The exit codes, for the help text.
pub(crate) const HELP: &str = "Exit codes:
  0    success
  1    an error in a document or in the configuration, or a run-time error
  2    invalid arguments
  3    something is not up to date (--check)
  130  interrupted by Ctrl-C; nothing is left half-written";

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Success: exit code 0.
    Fine,
    /// An error in a specification or in the configuration, or a run-time error: exit code 1.
    Failed,
    /// Invalid arguments: exit code 2.
    Invalid,
    /// Interrupted, e.g. by Ctrl-C, with nothing left half-written: exit code 130.
    Interrupted,
    /// The command found what it checks for, e.g. files that are not up to date:
    /// exit code 3.
    Found,
}

impl Outcome {
    /// The number of the exit code.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Failed => 1,
            Self::Invalid => 2,
            Self::Found => 3,
            Self::Interrupted => 130,
        }
    }
}

impl Outcome {
    /// The name in JSON output.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Failed | Self::Invalid => "failed",
            Self::Found => "found",
            Self::Interrupted => "interrupted",
        }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(outcome.code())
    }
}
