//! Finds the project of a command.

use std::path::{Path, PathBuf};

use clientwright_generator::project::{Clients, ProjectPaths, read_clients};

use crate::console::Console;
use crate::failure::Failure;

/// The project in the given folder, or else the nearest one, searching upwards from the current folder.
/// `program` is used in messages.
pub(crate) fn find(program: &str, named: Option<&Path>) -> Result<ProjectPaths, String> {
    let current = std::env::current_dir()
        .map_err(|error| format!("cannot find the current folder: {error}"))?;
    let layout = match named {
        Some(folder) => in_folder(program, folder)?,
        None => {
            ProjectPaths::above(&current)
                .map_err(|error| error.to_string())?
                .ok_or_else(|| {
                    format!(
                        "there is no clients.toml in {}, in its folder `specs`, or in a parent folder\n{}",
                        current.display(),
                        help(program)
                    )
                })?
        }
    };
    Ok(ProjectPaths {
        cache: build_output(&current, &layout.root).map(|folder| folder.join("clientwright")),
        ..layout
    })
}

/// The clients of a project; each error in `clients.toml` is a diagnostic.
pub(crate) fn clients(console: &Console, layout: &ProjectPaths) -> Result<Clients, Failure> {
    console.paths_are_below(&layout.root);
    read_clients(layout).map_err(|error| console.project_error(error))
}

/// The folder of Cargo's build output, if it exists; its content is never committed.
fn build_output(current: &Path, root: &Path) -> Option<PathBuf> {
    let named = ["CARGO_TARGET_DIR", "CARGO_BUILD_TARGET_DIR"];
    let mut named = named.iter().filter_map(std::env::var_os);
    let folder = match named.find(|folder| !folder.is_empty()) {
        Some(folder) => current.join(folder),
        None => {
            let mut folders = root.ancestors();
            let workspace = folders.find(|folder| folder.join("Cargo.lock").is_file());
            workspace.unwrap_or(root).join("target")
        }
    };
    folder.is_dir().then_some(folder)
}

fn in_folder(program: &str, folder: &Path) -> Result<ProjectPaths, String> {
    let full = resolved(folder)?;
    ProjectPaths::of(&full)
        .map_err(|error| error.to_string())?
        .ok_or_else(|| {
            format!(
                "there is no clients.toml in {} or in its folder `specs`\n{}",
                folder.display(),
                help(program)
            )
        })
}

/// The folder without symbolic links and `..`, so that its parent folders are known.
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
    let init = match program {
        "clientwright" => {
            "help: initialize a project in this folder: clientwright init petstore.yaml\n      "
        }
        _ => "help: ",
    };
    format!(
        "{init}create a clients.toml with at least\n\n\
         \x20   [[client]]\n\
         \x20   crate = \"petstore-client\"\n\
         \x20   version = \"0.1.0\"\n\
         \x20   spec = \"petstore.yaml\"\n\n\
         \x20     or pass the folder of a project: {program} codegen --project DIR\n\
         \x20     for a crate from one document: {program} generate SPEC --out DIR"
    )
}
