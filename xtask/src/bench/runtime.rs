//! `cargo xtask bench runtime`: what a generated call costs. The measuring is a program of its own,
//! because what it needs is nothing that this command should be compiled with.

use std::process::{Command, ExitCode};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// What is handed on, such as `--rounds 3` or `--redis URL`.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    rest: Vec<String>,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args([
            "run",
            "--quiet",
            "--release",
            "--package",
            "call-bench",
            "--",
        ])
        .args(&arguments.rest)
        .status()
        .map_err(|error| format!("cannot start cargo: {error}"))?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
