//! Files of a project as they are read: opening a pipe or a device may never return.

use std::fs;
use std::io;
use std::path::Path;

/// The bytes of a regular file, or of one that a link leads to.
pub(super) fn read(path: &Path) -> io::Result<Vec<u8>> {
    check(path)?;
    fs::read(path)
}

/// The same of a text.
pub(super) fn read_to_string(path: &Path) -> io::Result<String> {
    check(path)?;
    fs::read_to_string(path)
}

fn check(path: &Path) -> io::Result<()> {
    let metadata = fs::metadata(path)?;
    // Of a folder the system says itself that it cannot be read.
    match metadata.is_file() || metadata.is_dir() {
        true => Ok(()),
        false => Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "it is not a regular file",
        )),
    }
}
