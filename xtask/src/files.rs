//! Operations on files and folders, with errors that contain the path.

use std::fs;
use std::path::Path;

use crate::failure::{Action, Failure, Result};

pub(crate) fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(Failure::file(Action::Read, path))
}

pub(crate) fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).map_err(Failure::file(Action::Write, path))
}

/// Writes a file of a crate, and creates its parent folders.
pub(crate) fn write_below(home: &Path, path: &str, text: &str) -> Result<()> {
    let target = home.join(path);
    if let Some(parent) = target.parent() {
        create_folder(parent)?;
    }
    write(&target, text)
}

pub(crate) fn create_folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path).map_err(Failure::file(Action::Create, path))
}

/// Moves a file or a folder.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).map_err(Failure::file(Action::Move, from))
}
