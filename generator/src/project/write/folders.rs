//! The folders inside the staging folder, and the parent folders of files.

use std::io;
use std::path::{Path, PathBuf};

use super::disk::Disk;

/// The path of the new text of a file before it is moved to its destination.
pub(super) fn staged(folder: &Path, file: &str) -> PathBuf {
    folder.join("new").join(file)
}

/// The path of the former text of a file until all files are replaced.
pub(super) fn backup(folder: &Path, file: &str) -> PathBuf {
    folder.join("old").join(file)
}

pub(super) fn make_parent(disk: &dyn Disk, path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(parent) if !parent.is_dir() => disk.create_dir_all(parent),
        _ => Ok(()),
    }
}

/// Removes the parent folders of removed files if they are empty.
pub(super) fn remove_empty_folders<'a>(
    disk: &dyn Disk,
    root: &Path,
    gone: impl Iterator<Item = &'a str>,
) {
    for file in gone {
        let mut folder = root.join(file);
        while folder.pop() && folder != root {
            // Fails if the folder is not empty, which ends the loop.
            if folder.is_dir() && disk.remove_dir(&folder).is_err() {
                break;
            }
        }
    }
}
