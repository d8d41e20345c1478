//! `cargo xtask bench runtime`: measures the cost of a generated call. A separate program measures it, so that this
//! command does not depend on the measured libraries.

use std::path::PathBuf;
use std::process::{ExitCode, Stdio};

use crate::cargo::cargo;
use crate::failure::{Failure, Result};
use crate::root;

use super::{callers, page, peers};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Writes the tables into this page, between its comments `<!-- bench: … -->`.
    #[arg(long)]
    page: Option<PathBuf>,
    /// Measures only the clients of these other generators, `none` for none; by default, those of all that are on the
    /// PATH.
    #[arg(long, value_delimiter = ',')]
    peers: Vec<String>,
    /// Arguments for the program, such as `--rounds 3` or `--redis URL`.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    rest: Vec<String>,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let root = root::root()?;
    let scratch = root.join("target/bench");
    let manifest = callers::write(&root, &scratch, &peers::chosen(&arguments.peers)?)?;
    let mut command = cargo();
    command
        .args(["run", "--quiet", "--release", "--manifest-path"])
        .arg(manifest)
        .arg("--")
        .args(&arguments.rest)
        .env("CARGO_TARGET_DIR", scratch.join("target"));
    let started = Failure::start("cargo");
    let status = match &arguments.page {
        None => command.status().map_err(started)?,
        Some(page) => {
            let output = command.stderr(Stdio::inherit()).output().map_err(started)?;
            for (name, table) in tables(&String::from_utf8_lossy(&output.stdout)) {
                page::fill(page, name, table)?;
            }
            output.status
        }
    };
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The text below each heading of the program's output.
fn tables(output: &str) -> impl Iterator<Item = (&str, &str)> {
    let parts = output.split("## ").skip(1);
    parts.filter_map(|part| part.split_once('\n'))
}
