//! Files are written below a folder, and never through a link that leads out of it.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::error::{WriteError, WriteProblem};

/// Checks the ways to files below a folder, each folder once.
pub(crate) struct Ways<'a> {
    root: &'a Path,
    good: BTreeSet<PathBuf>,
    missing: BTreeSet<PathBuf>,
}

impl<'a> Ways<'a> {
    pub(crate) fn below(root: &'a Path) -> Self {
        Self {
            root,
            good: BTreeSet::new(),
            missing: BTreeSet::new(),
        }
    }

    /// Checks that every folder on the way to a file is one, as far as it is there, and not a link. Whether all
    /// of them are there: without them, nor is the file.
    pub(crate) fn check(&mut self, file: &str) -> Result<bool, WriteError> {
        let mut full = self.root.to_owned();
        let mut segments = file.split('/');
        segments.next_back();
        for segment in segments {
            full.push(segment);
            if self.good.contains(&full) {
                continue;
            }
            if self.missing.contains(&full) {
                return Ok(false);
            }
            let metadata = match fs::symlink_metadata(&full) {
                Ok(metadata) => metadata,
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    self.missing.insert(full);
                    return Ok(false);
                }
                Err(error) => return Err(WriteError::io(&full, error)),
            };
            if metadata.is_symlink() {
                let target = fs::read_link(&full).unwrap_or_default();
                return Err(WriteError::new(WriteProblem::Link(full, target)));
            }
            if !metadata.is_dir() {
                let path = self.root.join(file);
                return Err(WriteError::new(WriteProblem::InTheWay(
                    path,
                    "expected a folder in its path, found a file",
                )));
            }
            self.good.insert(full.clone());
        }
        Ok(true)
    }
}
