//! Where the project lies.

use std::path::PathBuf;

/// The folder of the workspace: the nearest one above the current folder that has `specs/clients.toml`, so
/// that the command works from any folder of any checkout; else the one this program was built in.
pub(crate) fn root() -> PathBuf {
    let built_in = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let built_in = built_in.parent().map(PathBuf::from).unwrap_or(built_in);
    let Ok(current) = std::env::current_dir() else {
        return built_in;
    };
    current
        .ancestors()
        .find(|folder| folder.join("specs/clients.toml").is_file() && folder.join("xtask").is_dir())
        .map_or(built_in, PathBuf::from)
}
