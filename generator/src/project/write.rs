//! Writing a crate so that either all of its files are new or none is.

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
    let staged = staging.join("new");
    let backup = staging.join("old");
    for change in changes {
        if let Some(text) = &change.expected {
            let path = staged.join(&change.path);
            make_parent(&path).map_err(|error| fail(&path, error))?;
            fs::write(&path, text).map_err(|error| fail(&path, error))?;
        }
    }
    let mut done: Vec<&Change> = Vec::new();
    for change in changes {
        if let Err((path, source)) = replace(root, &staged, &backup, change) {
            let not_restored = restore(root, &backup, &done, change);
            if not_restored.is_empty() {
                let _ = fs::remove_dir_all(staging);
            }
            return Err(WriteError {
                path,
                source,
                not_restored,
            });
        }
        done.push(change);
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

fn replace(
    root: &Path,
    staged: &Path,
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
        make_parent(&target).map_err(at)?;
        fs::rename(staged.join(&change.path), &target).map_err(at)?;
    }
    Ok(())
}

/// Puts back what was replaced; the paths for which that failed.
fn restore(root: &Path, backup: &Path, done: &[&Change], failed: &Change) -> Vec<PathBuf> {
    let mut not_restored = Vec::new();
    for change in done.iter().copied().chain([failed]) {
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
