//! The command lines of the documents: each is built as a program, and the program and all its commands must support
//! `--help`.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::cargo::{cargo, write_workspace};
use crate::failure::{Failure, Result};
use crate::files;

use super::command_line::CommandLine;
use super::row::Row;

/// The name of the crate of the command line of a client.
pub(super) fn package(client: &str) -> String {
    format!("{client}-cli")
}

/// Builds the programs for all generated clients, and runs them with `--help`.
pub(super) fn run(rows: &mut [Row], crates: &Path, target: &Path, jobs: usize) -> Result<()> {
    let clients: Vec<String> = rows
        .iter()
        .filter(|row| row.is_generated())
        .map(|row| row.package.clone())
        .collect();
    if clients.is_empty() {
        return Ok(());
    }
    let programs: Vec<String> = clients.iter().map(|name| package(name)).collect();
    write_workspace(crates, &[clients.clone(), programs].concat())?;
    let output = cargo()
        .args(["build", "--bins", "--keep-going", "--quiet"])
        .args(["--jobs", &jobs.to_string()])
        .arg("--manifest-path")
        .arg(crates.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", target)
        .stdin(Stdio::null())
        .output()
        .map_err(Failure::start("cargo"))?;
    let errors = String::from_utf8_lossy(&output.stderr);
    for row in rows.iter_mut().filter(|row| clients.contains(&row.package)) {
        let home = crates.join(package(&row.package));
        let program = format!("{}{}", row.package, std::env::consts::EXE_SUFFIX);
        let program = target.join("debug").join(program);
        // A program that an earlier run built with the same name is older than the crate.
        let is_built = modified(&program) >= modified(&home.join("Cargo.toml"));
        row.command_line = Some(match program.exists() && is_built {
            true => asked(&home, &program)?,
            false => CommandLine {
                commands: 0,
                failures: vec![format!("does not compile: {}", first_error(&errors, &home))],
            },
        });
    }
    Ok(())
}

fn modified(path: &Path) -> Option<std::time::SystemTime> {
    fs::metadata(path).and_then(|it| it.modified()).ok()
}

/// The first compiler error in a crate.
fn first_error(errors: &str, home: &Path) -> String {
    let name = home.file_name().unwrap_or_default().to_string_lossy();
    let mut heads = errors.split("error").skip(1);
    let own = heads.find(|text| text.contains(name.as_ref()));
    let text = own.unwrap_or(errors);
    text.lines().next().unwrap_or_default().trim().to_owned()
}

/// Runs a program with `--help`, and each command that its README lists.
fn asked(home: &Path, program: &Path) -> Result<CommandLine> {
    let text = files::read(&home.join("README.md"))?;
    let (_, list) = text.split_once("\n## Commands\n").unwrap_or_default();
    let list = list.split("\n## ").next().unwrap_or_default();
    let commands: Vec<&str> = list
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'))
        .map(|(command, _)| command)
        .collect();
    let mut failures = Vec::new();
    for command in std::iter::once("").chain(commands.iter().copied()) {
        let output = Command::new(program)
            .args(command.split_whitespace())
            .arg("--help")
            .env_remove("COLUMNS")
            .stdin(Stdio::null())
            .output()
            .map_err(Failure::start(program.display()))?;
        let help = String::from_utf8_lossy(&output.stdout);
        let last = command.split_whitespace().last().unwrap_or_default();
        if !output.status.success() || !help.contains("Usage:") || !help.contains(last) {
            let errors = String::from_utf8_lossy(&output.stderr);
            let first = errors.lines().next().unwrap_or_default();
            failures.push(format!("`{command} --help`: {}: {first}", output.status));
        }
    }
    Ok(CommandLine {
        commands: commands.len(),
        failures,
    })
}

/// Prints the summary; returns whether all command lines succeeded.
pub(super) fn close(rows: &[Row]) -> bool {
    let found: Vec<&CommandLine> = rows
        .iter()
        .filter_map(|row| row.command_line.as_ref())
        .collect();
    let commands: usize = found.iter().map(|it| it.commands).sum();
    let well = found.iter().filter(|it| it.failures.is_empty()).count();
    println!(
        "command lines: {well} of {} support `--help`, with {commands} commands in all",
        found.len()
    );
    well == found.len()
}
