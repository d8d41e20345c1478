//! The result for the command line of a document.

use serde::{Deserialize, Serialize};

/// The result for one command line.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct CommandLine {
    /// The number of its commands.
    pub(super) commands: usize,
    /// The failures.
    pub(super) failures: Vec<String>,
}
