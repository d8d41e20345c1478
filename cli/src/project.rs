//! Which project a command is for.

use std::path::{Path, PathBuf};

use clientwright_generator::project::Layout;

/// The project in a folder that was named, or else the nearest one upwards from the current folder.
/// `program` is called by that name.
pub(crate) fn find(program: &str, named: Option<&Path>) -> Result<Layout, String> {
    match named {
        Some(folder) => in_folder(program, folder),
        None => {
            let current = std::env::current_dir()
                .map_err(|error| format!("cannot find the current folder: {error}"))?;
            Layout::above(&current)
                .map_err(|error| error.to_string())?
                .ok_or_else(|| {
                    format!(
                        "there is no clients.toml in {}, in its folder `specs`, nor in a folder above\n{}",
                        current.display(),
                        help(program)
                    )
                })
        }
    }
}

fn in_folder(program: &str, folder: &Path) -> Result<Layout, String> {
    let full = resolved(folder)?;
    Layout::of(&full)
        .map_err(|error| error.to_string())?
        .ok_or_else(|| {
            format!(
                "there is no clients.toml in {}, nor in its folder `specs`\n{}",
                folder.display(),
                help(program)
            )
        })
}

/// The folder without symbolic links and `..`, so that the folders above it are known.
fn resolved(folder: &Path) -> Result<PathBuf, String> {
    let full = folder
        .canonicalize()
        .map_err(|error| format!("cannot find {}: {error}", folder.display()))?;
    if full.is_dir() {
        Ok(full)
    } else {
        Err(format!("{} is not a folder", folder.display()))
    }
}

fn help(program: &str) -> String {
    format!(
        "help: create a clients.toml with at least\n\n\
         \x20   [[client]]\n\
         \x20   crate = \"petstore-client\"\n\
         \x20   version = \"0.1.0\"\n\
         \x20   spec = \"petstore.yaml\"\n\n\
         \x20     or name the folder of a project: {program} codegen --project DIR\n\
         \x20     for a crate from one document: {program} generate SPEC --out DIR"
    )
}
