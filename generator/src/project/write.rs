//! Writing a crate so that either all of its files are new or none is.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::comparison::{Change, Drift};

/// Why a crate could not be written. Its files are as they were.
#[derive(Debug)]
pub struct WriteError {
    /// The file or folder.
    pub path: PathBuf,
    /// What the system says.
    pub source: io::Error,
    /// Files that could not be put back, if even that failed.
    pub not_restored: Vec<PathBuf>,
}

impl std::fmt::Display for WriteError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot write {}: {}", self.path.display(), self.source)?;
        if self.not_restored.is_empty() {
            return f.write_str("; nothing was changed");
        }
        f.write_str("; these files could not be put back and lie in the backup folder:")?;
        for path in &self.not_restored {
            write!(f, " {}", path.display())?;
        }
        Ok(())
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// Applies the changes below `root`: writes stale, missing and hand-edited files, and removes the
/// orphaned ones for which `remove` says so. All new files are complete on disk beside their places
/// before the first old one is touched; if anything fails after that, the old ones are put back.
///
/// # Errors
///
/// What the system says; the files are as they were.
pub fn write(root: &Path, staging: &Path, changes: &[&Change]) -> Result<(), WriteError> {
    let fail = |path: &Path, source| WriteError {
        path: path.to_owned(),
        source,
        not_restored: Vec::new(),
    };
    let _ = fs::remove_dir_all(staging);
    let mut staged = Staged::new(staging.join("new"));
    let backup = staging.join("old");
    for change in changes {
        if let Some(text) = &change.expected {
            staged
                .write(&change.path, text)
                .map_err(|(path, error)| fail(&path, error))?;
        }
    }
    for change in changes {
        if let Err((path, source)) = replace(root, &mut staged, &backup, change) {
            let not_restored = restore(root, &backup, changes);
            if not_restored.is_empty() {
                let _ = fs::remove_dir_all(staging);
            }
            return Err(WriteError {
                path,
                source,
                not_restored,
            });
        }
    }
    let _ = fs::remove_dir_all(staging);
    remove_empty_folders(root, changes);
    Ok(())
}

fn make_parent(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(parent) => fs::create_dir_all(parent),
        None => Ok(()),
    }
}

/// The new files, complete on disk, until they are moved to their places.
struct Staged {
    folder: PathBuf,
    made: BTreeSet<PathBuf>,
    /// Folders that were not there before and were moved with all that is in them.
    moved: BTreeSet<PathBuf>,
    /// Folders that were there before.
    there: BTreeSet<PathBuf>,
}

impl Staged {
    fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            made: BTreeSet::new(),
            moved: BTreeSet::new(),
            there: BTreeSet::new(),
        }
    }

    fn write(&mut self, file: &str, text: &str) -> Result<(), (PathBuf, io::Error)> {
        let path = self.folder.join(file);
        if let Some(parent) = path.parent().filter(|parent| !self.made.contains(*parent)) {
            fs::create_dir_all(parent).map_err(|error| (parent.to_owned(), error))?;
            self.made.insert(parent.to_owned());
        }
        fs::write(&path, text).map_err(|error| (path, error))
    }

    /// Moves a file to its place below `root`; with the outermost folder that is not there yet all
    /// that will be in it.
    fn put(&mut self, root: &Path, file: &Path) -> io::Result<()> {
        let mut folders: Vec<&Path> = file.ancestors().skip(1).collect();
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
            if let Some(parent) = root.join(folder).parent() {
                fs::create_dir_all(parent)?;
            }
            fs::rename(self.folder.join(folder), root.join(folder))?;
            self.moved.insert(folder.to_owned());
            return Ok(());
        }
        fs::rename(self.folder.join(file), root.join(file))
    }
}

fn replace(
    root: &Path,
    staged: &mut Staged,
    backup: &Path,
    change: &Change,
) -> Result<(), (PathBuf, io::Error)> {
    let target = root.join(&change.path);
    let at = |error| (target.clone(), error);
    if change.drift != Drift::Missing {
        let old = backup.join(&change.path);
        make_parent(&old).map_err(at)?;
        fs::rename(&target, &old).map_err(at)?;
    }
    if change.expected.is_some() {
        staged.put(root, Path::new(&change.path)).map_err(at)?;
    }
    Ok(())
}

/// Puts back what was replaced; the paths for which that failed.
fn restore(root: &Path, backup: &Path, changes: &[&Change]) -> Vec<PathBuf> {
    let mut not_restored = Vec::new();
    for change in changes {
        let target = root.join(&change.path);
        let old = backup.join(&change.path);
        if old.exists() {
            if fs::rename(&old, &target).is_err() {
                not_restored.push(target);
            }
        } else if change.drift == Drift::Missing {
            let _ = fs::remove_file(&target);
        }
    }
    not_restored
}

fn remove_empty_folders(root: &Path, changes: &[&Change]) {
    for change in changes.iter().filter(|change| change.expected.is_none()) {
        let mut folder = root.join(&change.path);
        while folder.pop() && folder != root {
            // Fails where the folder is not empty, which is what stops it.
            if fs::remove_dir(&folder).is_err() {
                break;
            }
        }
    }
}
