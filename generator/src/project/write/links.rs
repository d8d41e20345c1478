//! Files are written below a folder, and never through a link that leads out of it.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::error::{WriteError, WriteProblem};

/// Checks the paths of files below a folder, each folder once.
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

    /// Checks that no existing folder in the path of a file is a link or a file. Returns whether
    /// all of them exist: if not, the file does not exist either.
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
