//! The file with the released names of the crates of a project.

use std::io::ErrorKind;

use super::comparison::{Change, Drift};
use super::error::ProjectError;
use super::project_paths::ProjectPaths;
use super::regular;
use crate::names::{NamesLock, NamesLocks};

/// The released names, which are read before generating and written afterwards.
pub(super) struct ReleasedNames {
    path: String,
    text: Option<String>,
    locks: NamesLocks,
}

impl ReleasedNames {
    /// Reads `names.lock` next to `clients.toml`; without the file, nothing was released.
    pub(super) fn read(paths: &ProjectPaths) -> Result<Self, ProjectError> {
        let path = paths.in_specs("names.lock");
        let full = paths.root.join(&path);
        let text = match regular::read_to_string(&full) {
            Ok(text) => Some(text),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(ProjectError::Read(full, error)),
        };
        let locks = NamesLocks::parse(text.as_deref().unwrap_or_default())
            .map_err(|error| ProjectError::Names(path.clone(), error))?;
        Ok(Self { path, text, locks })
    }

    /// The names of a crate.
    pub(super) fn of(&self, name: &str) -> NamesLock {
        self.locks.crates.get(name).cloned().unwrap_or_default()
    }

    /// Keeps the current names of a crate.
    pub(super) fn keep(&mut self, name: &str, lock: NamesLock) {
        if !lock.is_empty() {
            self.locks.crates.insert(name.to_owned(), lock);
        }
    }

    /// The change to the file, if any.
    pub(super) fn change(self) -> Option<Change> {
        let expected = (!self.locks.crates.is_empty()).then(|| self.locks.to_text())?;
        if self.text.as_ref() == Some(&expected) {
            return None;
        }
        let drift = match self.text {
            None => Drift::Missing,
            Some(_) => Drift::Stale,
        };
        Some(Change {
            drift,
            path: self.path,
            on_disk: self.text,
            expected: Some(expected),
        })
    }
}
