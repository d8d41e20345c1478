//! The file with the names that the crates of a project were released with.

use std::io::ErrorKind;

use super::comparison::{Change, Drift};
use super::error::ProjectError;
use super::project_paths::ProjectPaths;
use super::regular;
use crate::names::{NamesLock, NamesLocks};

/// What is read before anything is generated, and what is written after it.
pub(super) struct ReleasedNames {
    path: String,
    text: Option<String>,
    locks: NamesLocks,
}

impl ReleasedNames {
    /// Reads `names.lock` alongside `clients.toml`; without it nothing was released.
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

    /// Keeps the names that a crate has now.
    pub(super) fn keep(&mut self, name: &str, lock: NamesLock) {
        if !lock.is_empty() {
            self.locks.crates.insert(name.to_owned(), lock);
        }
    }

    /// What must change in the file.
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
