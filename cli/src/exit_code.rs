//! What the commands exit with.

use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Everything is fine: exit code 0.
    Fine,
    /// An error in a specification, in the configuration or in running: exit code 1.
    Failed,
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
        }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(outcome.code())
    }
}
