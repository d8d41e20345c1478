//! The CI system that runs the drift check, and where the check installs the command from.

use std::path::Path;

use crate::paths::relative;
use crate::runtime;

/// The CI system that a workflow is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Ci {
    /// A workflow in `.github/workflows`.
    Github,
    /// A job for `.gitlab-ci.yml`.
    Gitlab,
    /// No workflow.
    None,
}

/// Where the command is installed from.
pub(super) enum Source {
    /// A registry, in the version of this program.
    Registry,
    /// The URL of a git repository.
    Git(String),
    /// The folder of the package, relative to the root of the repository.
    Folder(String),
}

impl Source {
    /// The same source as that of the runtime: with a folder, the package of the command alongside it, if it exists.
    pub(super) fn of(runtime: Option<&str>, repository: &Path) -> Result<Self, String> {
        let Some(given) = runtime else {
            return Ok(Self::Registry);
        };
        if runtime::is_requirement(given) {
            return Ok(Self::Registry);
        }
        if runtime::is_url(given) {
            return Ok(Self::Git(given.to_owned()));
        }
        let folder = Path::new(given).canonicalize();
        let command = folder.ok().and_then(|it| Some(it.parent()?.join("cli")));
        match command.filter(|it| it.join("Cargo.toml").is_file()) {
            Some(command) => relative(repository, &command).map(Self::Folder),
            None => Ok(Self::Registry),
        }
    }

    /// Whether the folder is not in the repository that is checked.
    pub(super) fn is_outside(&self) -> bool {
        matches!(self, Self::Folder(folder) if folder.starts_with(".."))
    }
}
