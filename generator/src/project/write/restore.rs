//! Restores files after a run has failed or was interrupted.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::project::manifest::hash;

use super::disk::Disk;
use super::error::{WriteError, WriteProblem};
use super::folders::{backup, make_parent, remove_empty_folders, staged};
use super::journal::Journal;
use super::links::Ways;

/// Restores everything. Each step can be repeated, so it does not matter where an earlier attempt
/// ended. `Err` contains the files for which this failed; their backups are kept.
pub(super) fn put_back(
    disk: &dyn Disk,
    root: &Path,
    folder: &Path,
    journal: &Journal,
) -> Result<(), WriteError> {
    let mut ways = Ways::below(root);
    let mut changed = Vec::new();
    let mut failed = Vec::new();
    let mut problem = None;
    for step in &journal.steps {
        if let Err(error) = ways.check(&step.path) {
            problem.get_or_insert(error.problem);
            failed.push(root.join(&step.path));
            continue;
        }
        let file = File {
            disk,
            target: root.join(&step.path),
            old: backup(folder, &step.path),
            new: staged(folder, &step.path),
            written: step.writes.as_deref(),
        };
        match file.put_back(step.replaces) {
            Ok(true) => {}
            Ok(false) => changed.push(file.target),
            Err(error) => {
                problem.get_or_insert(WriteProblem::Io(file.target.clone(), error));
                failed.push(file.target);
            }
        }
    }
    let made = journal.steps.iter().filter(|step| !step.replaces);
    remove_empty_folders(disk, root, made.map(|step| step.path.as_str()));
    match problem {
        Some(problem) => Err(WriteError {
            problem,
            not_restored: failed,
        }),
        None if changed.is_empty() => Ok(()),
        None => Err(WriteError::new(WriteProblem::Changed(
            changed,
            folder.join("old"),
        ))),
    }
}

/// One file, and the possible locations of its texts.
struct File<'a> {
    disk: &'a dyn Disk,
    target: PathBuf,
    old: PathBuf,
    new: PathBuf,
    /// The hash of the new text.
    written: Option<&'a str>,
}

impl File<'_> {
    /// Returns `false` if the file was changed after it was replaced.
    fn put_back(&self, replaces: bool) -> io::Result<bool> {
        if !replaces {
            // It was moved from the staging folder to its destination; if it was changed since, it is kept.
            if !is_there(&self.new)? && self.is_as_written()? {
                self.disk.remove_file(&self.target)?;
            }
            return Ok(true);
        }
        if !is_there(&self.old)? {
            return Ok(true);
        }
        if is_there(&self.target)? && !self.is_as_written()? {
            // Restored in another way, e.g. from version control, or changed.
            let is_same = fs::read(&self.target).ok() == fs::read(&self.old).ok();
            return Ok(is_same);
        }
        make_parent(self.disk, &self.target)?;
        self.disk.rename(&self.old, &self.target)?;
        Ok(true)
    }

    fn is_as_written(&self) -> io::Result<bool> {
        let Some(written) = self.written else {
            return Ok(false);
        };
        match fs::symlink_metadata(&self.target) {
            Ok(metadata) if metadata.is_file() => Ok(hash(&fs::read(&self.target)?) == written),
            Ok(_) => Ok(false),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }
}

/// Whether the path exists, even as a dangling link.
fn is_there(path: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        // A parent of the path is a file.
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(false),
        Err(error) => Err(error),
    }
}
