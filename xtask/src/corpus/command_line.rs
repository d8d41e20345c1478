//! What came of the command line of a document.

use serde::{Deserialize, Serialize};

/// What came of one command line.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct CommandLine {
    /// How many commands it has.
    pub(super) commands: usize,
    /// What is wrong with it.
    pub(super) failures: Vec<String>,
}
