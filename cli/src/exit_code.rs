//! What the commands exit with.

use std::process::ExitCode;

/// What help says about exit codes.
pub(crate) const HELP: &str = "Exit codes:
  0    everything is fine
  1    an error in a document, in the configuration or in running
  2    arguments that cannot be used
  3    something is not up to date (--check)
  130  interrupted by Ctrl-C; nothing is left half-written";

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Everything is fine: exit code 0.
    Fine,
    /// An error in a specification, in the configuration or in running: exit code 1.
    Failed,
    /// The process was asked to end, e.g. by Ctrl-C, and nothing was left half-written: exit code 130.
    Interrupted,
    /// The command looked for something and found it, e.g. files that are not up to date: exit
    /// code 3. Exit code 2 is for arguments that cannot be parsed.
    Found,
}

impl Outcome {
    /// The number of the exit code.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Failed => 1,
            Self::Found => 3,
            Self::Interrupted => 130,
        }
    }
}

impl Outcome {
    /// The word for it in what programs read.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Failed => "failed",
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
