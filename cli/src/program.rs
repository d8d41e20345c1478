//! The program that commands are run by.

use std::path::PathBuf;

use crate::look::Look;

/// The program that runs the commands.
#[derive(Clone, Debug)]
pub struct Program {
    pub(crate) name: &'static str,
    pub(crate) runtime: Option<PathBuf>,
    pub(crate) look: Look,
}

impl Program {
    /// A program that is called by this name, which messages repeat: `clientwright`, `cargo xtask`.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            runtime: None,
            look: Look::default(),
        }
    }

    /// The same; crates that are generated without a project depend on the runtime in this folder
    /// instead of one by version, unless configured otherwise.
    #[must_use]
    pub fn with_runtime(mut self, folder: PathBuf) -> Self {
        self.runtime = Some(folder);
        self
    }

    /// The same; it says as much, and in such colors.
    #[must_use]
    pub fn with_look(mut self, look: Look) -> Self {
        self.look = look;
        self
    }
}
