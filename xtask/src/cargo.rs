//! The Cargo that runs this command.

use std::path::Path;
use std::process::Command;

use crate::failure::Result;
use crate::files;

pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Makes the crates in a folder members of a workspace.
pub(crate) fn write_workspace(folder: &Path, members: &[String]) -> Result<()> {
    let list: Vec<String> = members.iter().map(|name| format!("{name:?}")).collect();
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n[profile.dev]\ndebug = false\nincremental = false\n",
        list.join(", ")
    );
    files::write(&folder.join("Cargo.toml"), &manifest)
}
