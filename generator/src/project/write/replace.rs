//! Replacing files: all of them, or none.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::project::comparison::Change;
use crate::project::manifest::hash;

use super::disk::Disk;
use super::error::{WriteError, WriteProblem};
use super::folders::{backup, make_parent, remove_empty_folders, staged};
use super::journal::{JOURNAL, Journal, Step};
use super::links::Ways;
use super::restore::put_back;

/// Applies the changes below `root`. All new files are complete in the staging folder before the
/// first old one is moved away; the files being replaced are in the journal until all of them are,
/// and are restored if anything fails.
pub(super) fn replace(
    disk: &dyn Disk,
    root: &Path,
    folder: &Path,
    changes: &[&Change],
) -> Result<(), WriteError> {
    let journal = Journal::new(steps(root, changes)?);
    let mut staging = Staging::new(folder);
    staging
        .write(disk, changes)
        .map_err(|(path, error)| WriteError::io(&path, error))?;
    journal
        .write(disk, folder)
        .map_err(|error| WriteError::io(&folder.join(JOURNAL), error))?;
    let failed = journal.steps.iter().find_map(|step| {
        let error = move_one(disk, root, folder, &mut staging, step).err()?;
        Some((root.join(&step.path), error))
    });
    // This commits the new files.
    let failed = failed.or_else(|| {
        let path = folder.join(JOURNAL);
        let error = disk.remove_file(&path).err()?;
        Some((path, error))
    });
    if let Some((path, error)) = failed {
        let not_restored = match put_back(disk, root, folder, &journal) {
            Ok(()) => {
                let _ = disk.remove_file(&folder.join(JOURNAL));
                Vec::new()
            }
            Err(error) => match error.problem {
                WriteProblem::Changed(files, _) => files,
                _ => error.not_restored,
            },
        };
        return Err(WriteError {
            problem: WriteProblem::Io(path, error),
            not_restored,
        });
    }
    let gone = changes.iter().filter(|change| change.expected.is_none());
    remove_empty_folders(disk, root, gone.map(|change| change.path.as_str()));
    Ok(())
}

/// The steps to be done, unless something is in the way.
fn steps(root: &Path, changes: &[&Change]) -> Result<Vec<Step>, WriteError> {
    let mut ways = Ways::below(root);
    let step = |change: &&Change| {
        let has_folder = ways.check(&change.path)?;
        let path = root.join(&change.path);
        let found = match has_folder {
            true => fs::symlink_metadata(&path),
            false => Err(io::ErrorKind::NotFound.into()),
        };
        let replaces = match found {
            Ok(metadata) if metadata.is_dir() => {
                return Err(WriteError::new(WriteProblem::InTheWay(
                    path,
                    "expected a file, found a folder",
                )));
            }
            Ok(_) => true,
            Err(error) if error.kind() == io::ErrorKind::NotFound => false,
            Err(error) => return Err(WriteError::io(&path, error)),
        };
        Ok(Step {
            path: change.path.clone(),
            replaces,
            writes: change.expected.as_ref().map(|text| hash(text.as_bytes())),
        })
    };
    changes.iter().map(step).collect()
}

/// Moves the old file to the backup, and the new one to its destination.
fn move_one(
    disk: &dyn Disk,
    root: &Path,
    folder: &Path,
    staging: &mut Staging<'_>,
    step: &Step,
) -> io::Result<()> {
    if step.replaces {
        let old = backup(folder, &step.path);
        make_parent(disk, &old)?;
        disk.rename(&root.join(&step.path), &old)?;
    }
    if step.writes.is_some() {
        staging.put(disk, root, &step.path)?;
    }
    Ok(())
}

/// The new files, complete on disk, until they are moved to their destinations.
struct Staging<'a> {
    folder: &'a Path,
    made: BTreeSet<PathBuf>,
    /// Folders that did not exist before and were moved with all their contents.
    moved: BTreeSet<PathBuf>,
    /// Folders that existed before.
    there: BTreeSet<PathBuf>,
}

impl<'a> Staging<'a> {
    fn new(folder: &'a Path) -> Self {
        Self {
            folder,
            made: BTreeSet::new(),
            moved: BTreeSet::new(),
            there: BTreeSet::new(),
        }
    }

    fn write(&mut self, disk: &dyn Disk, changes: &[&Change]) -> Result<(), (PathBuf, io::Error)> {
        let mut files = Vec::with_capacity(changes.len());
        for change in changes {
            let Some(text) = &change.expected else {
                continue;
            };
            let path = staged(self.folder, &change.path);
            if let Some(parent) = path.parent().filter(|parent| !self.made.contains(*parent)) {
                disk.create_dir_all(parent)
                    .map_err(|error| (parent.to_owned(), error))?;
                self.made.insert(parent.to_owned());
            }
            files.push((path, text.as_bytes()));
        }
        disk.write_all(&files)
    }

    /// Moves a file to its destination below `root`, together with the outermost missing folder and
    /// all its contents.
    fn put(&mut self, disk: &dyn Disk, root: &Path, file: &str) -> io::Result<()> {
        let mut folders: Vec<&Path> = Path::new(file).ancestors().skip(1).collect();
        folders.reverse();
        for folder in folders {
            if self.moved.contains(folder) {
                return Ok(());
            }
            if self.there.contains(folder) {
                continue;
            }
            if fs::exists(root.join(folder))? {
                self.there.insert(folder.to_owned());
                continue;
            }
            disk.rename(&self.folder.join("new").join(folder), &root.join(folder))?;
            self.moved.insert(folder.to_owned());
            return Ok(());
        }
        disk.rename(&staged(self.folder, file), &root.join(file))
    }
}
