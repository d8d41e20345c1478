//! The program that runs commands.

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
    /// A program with this name, as used in messages: `clientwright`, `cargo xtask`.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            runtime: None,
            look: Look::default(),
        }
    }

    /// Sets the runtime: crates that are generated without a project depend on the runtime in this
    /// folder instead of a version, unless configured otherwise.
    #[must_use]
    pub fn with_runtime(mut self, folder: PathBuf) -> Self {
        self.runtime = Some(folder);
        self
    }

    /// Sets verbosity and colors.
    #[must_use]
    pub fn with_look(mut self, look: Look) -> Self {
        self.look = look;
        self
    }
}
