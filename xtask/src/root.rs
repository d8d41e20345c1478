//! Finds the root of this repository.

use std::path::PathBuf;

use crate::failure::{Failure, Result};

/// The root of the current checkout: the nearest folder, searching upwards from the current one, with
/// `xtask/Cargo.toml` and `runtime/Cargo.toml`.
pub(crate) fn root() -> Result<PathBuf> {
    let current = std::env::current_dir()
        .map_err(|error| format!("cannot find the current folder: {error}"))?;
    current
        .ancestors()
        .find(|folder| {
            folder.join("xtask/Cargo.toml").is_file() && folder.join("runtime/Cargo.toml").is_file()
        })
        .map(PathBuf::from)
        .ok_or_else(|| {
            Failure::Reported(format!(
                "{} is in no checkout of this repository, which this command needs",
                current.display()
            ))
        })
}
