//! The program that measures calls: `call-bench`, with the clients that other generators generate for the same
//! operation, if they are installed.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Action, Failure, Result};
use crate::files::{self, create_folder};

use super::measure;
use super::peers::Peer;

/// Writes the program to a folder, and returns the path of its manifest.
pub(super) fn write(root: &Path, scratch: &Path, peers: &[&Peer]) -> Result<PathBuf> {
    let document = root.join("tests/call-bench/orders.yaml");
    let folder = scratch.join("calls");
    let mut modules = String::new();
    let mut calls = String::new();
    let mut dependencies = String::new();
    for peer in peers {
        let Some(caller) = peer.calls else {
            continue;
        };
        let package = format!("measured-{}", peer.name);
        let out = scratch.join("callers").join(&package);
        let _ = fs::remove_dir_all(&out);
        create_folder(&out.join("src"))?;
        measure::once(&mut peer.command(&document, &out))
            .map_err(|error| Failure::Reported(format!("{}: {error}", peer.name)))?;
        peer.complete(&out)?;
        let manifest = out.join("Cargo.toml");
        let text = files::read(&manifest)?;
        // Every completed package is named `measured`.
        files::write(
            &manifest,
            &text.replacen("name = \"measured\"", &format!("name = \"{package}\""), 1),
        )?;
        let module = peer.name.replace('-', "_");
        let _ = writeln!(modules, "{caller}");
        let _ = write!(calls, "{module}::peer(), ");
        let _ = writeln!(
            dependencies,
            "{package} = {{ path = {:?} }}",
            out.display().to_string()
        );
    }
    create_folder(&folder.join("src"))?;
    let manifest = folder.join("Cargo.toml");
    let call_bench = root.join("tests/call-bench").display().to_string();
    files::write(
        &manifest,
        &format!(
            "[package]\nname = \"calls\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             call-bench = {{ path = {call_bench:?} }}\n{dependencies}\n[workspace]\n"
        ),
    )?;
    files::write(
        &folder.join("src/main.rs"),
        &format!(
            "{modules}fn main() -> std::process::ExitCode {{\n    call_bench::run(&[{calls}])\n}}\n"
        ),
    )?;
    // All libraries have the versions of the workspace.
    let lock = folder.join("Cargo.lock");
    fs::copy(root.join("Cargo.lock"), &lock).map_err(Failure::file(Action::Write, &lock))?;
    Ok(manifest)
}
