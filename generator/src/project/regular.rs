//! Reads files of a project: opening a pipe or a device may never return.

use std::fs;
use std::io;
use std::path::Path;

/// Reads a regular file, or the target of a link to one.
pub(super) fn read(path: &Path) -> io::Result<Vec<u8>> {
    check(path)?;
    fs::read(path)
}

/// Like [`read`], for text.
pub(super) fn read_to_string(path: &Path) -> io::Result<String> {
    check(path)?;
    fs::read_to_string(path)
}

fn check(path: &Path) -> io::Result<()> {
    let metadata = fs::metadata(path)?;
    // For a folder, the system reports that it cannot be read.
    match metadata.is_file() || metadata.is_dir() {
        true => Ok(()),
        false => Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "it is not a regular file",
        )),
    }
}
