//! The programs and packages of a new user.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use serde_json::Value;

/// The result of a run.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

pub(crate) fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// Runs the same Cargo as these tests.
pub(crate) fn cargo(folder: &Path, arguments: &[&str]) -> Output {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(folder).args(arguments);
    command.output().unwrap()
}

/// The target folder of builds with the registry.
pub(crate) fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("generate")
}

/// The folder in which Cargo unpacks the packages of the registry.
pub(crate) fn cargo_home() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("registry-home")
}

/// Runs Cargo without a network, in the target folder that all generated crates of the tests share.
pub(crate) fn offline(folder: &Path, arguments: &[&str]) -> Output {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .current_dir(folder)
        .args(arguments)
        .env("CARGO_NET_OFFLINE", "true")
        .env("CARGO_HOME", cargo_home())
        .env("CARGO_TARGET_DIR", target());
    command.output().unwrap()
}

pub(crate) fn clientwright(folder: &Path, arguments: &[&str]) -> Run {
    run(program(), folder, arguments)
}

/// Commits all files of a folder, which becomes a repository if necessary.
pub(crate) fn commit(folder: &Path, message: &str) {
    let who = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
    for arguments in [
        &["init", "--quiet"][..],
        &["add", "--all"],
        &["commit", "--quiet", "-m", message],
    ] {
        let mut command = Command::new("git");
        let output = command
            .current_dir(folder)
            .args(who)
            .args(arguments)
            .output();
        let output = output.unwrap();
        assert!(output.status.success(), "{output:?}");
    }
}

/// Runs a program in a folder.
pub(crate) fn run(program: &Path, folder: &Path, arguments: &[&str]) -> Run {
    let mut command = Command::new(program);
    command.current_dir(folder).args(arguments);
    let output = command.output().unwrap();
    Run {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let arguments = [
            "build",
            "--offline",
            "--package=clientwright",
            "--message-format=json",
        ];
        let output = cargo(workspace(), &arguments);
        let messages = String::from_utf8(output.stdout).unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        let path = messages
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok())
            .filter(|message| message.pointer("/target/kind/0") == Some(&"bin".into()))
            .find_map(|message| Some(message.get("executable")?.as_str()?.to_owned()));
        PathBuf::from(path.unwrap_or_else(|| panic!("clientwright does not build: {errors}")))
    })
}
