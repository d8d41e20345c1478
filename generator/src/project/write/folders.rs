//! The folders inside the staging folder, and those around files that come and go.

use std::io;
use std::path::{Path, PathBuf};

use super::disk::Disk;

/// Where the new text of a file is before it is moved to its place.
pub(super) fn staged(folder: &Path, file: &str) -> PathBuf {
    folder.join("new").join(file)
}

/// Where the former text of a file is until all files are replaced.
pub(super) fn backup(folder: &Path, file: &str) -> PathBuf {
    folder.join("old").join(file)
}

pub(super) fn make_parent(disk: &dyn Disk, path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(parent) if !parent.is_dir() => disk.create_dir_all(parent),
        _ => Ok(()),
    }
}

/// Removes the folders of files that are gone, where nothing else is in them.
pub(super) fn remove_empty_folders<'a>(
    disk: &dyn Disk,
    root: &Path,
    gone: impl Iterator<Item = &'a str>,
) {
    for file in gone {
        let mut folder = root.join(file);
        while folder.pop() && folder != root {
            // Fails where the folder is not empty, which is what stops it.
            if folder.is_dir() && disk.remove_dir(&folder).is_err() {
                break;
            }
        }
    }
}
