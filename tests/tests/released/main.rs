//! Released clients work with the current runtime: users update the runtime without regenerating, and Cargo selects
//! the same one for old and new clients in a program. `tests/released/` has the crates as they were released;
//! `UPDATE_RELEASED=1` packages the current ones, which must only be done for a release.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails should say so at once"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The released crates, in `generated/`.
const CLIENTS: [&str; 3] = ["orange-erdv", "orange-ordering", "orange-trouble-tickets"];

fn workspace() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().expect("the workspace")
}

fn archive() -> PathBuf {
    workspace().join("tests/released/clients.tar.gz")
}

fn run(mut command: Command) -> Output {
    command.output().expect("a program that every system has")
}

/// Packages the current crates, reproducibly.
fn pack() {
    let mut command = Command::new("tar");
    command
        .args([
            "--create",
            "--gzip",
            "--sort=name",
            "--mtime=@0",
            "--owner=0",
            "--group=0",
        ])
        .args(["--numeric-owner", "--mode=u=rwX,go=rX", "--file"])
        .arg(archive())
        .arg("--directory")
        .arg(workspace().join("generated"))
        .args(CLIENTS);
    let output = run(command);
    assert!(output.status.success(), "{output:?}");
}

/// The numbers that must be equal for Cargo to consider two versions compatible.
fn compatible(version: &str) -> Vec<&str> {
    let core = version.split(['-', '+']).next().unwrap_or_default();
    let mut numbers = Vec::new();
    for number in core.split('.') {
        numbers.push(number);
        if number != "0" {
            break;
        }
    }
    numbers
}

/// The version of the runtime that the crates in a folder require; also makes them depend on the current runtime.
fn required_version(folder: &Path) -> String {
    let runtime = workspace().join("runtime");
    let mut version = None;
    for name in CLIENTS {
        let path = folder.join(name).join("Cargo.toml");
        let text = fs::read_to_string(&path).expect("the manifest of a client");
        let mut manifest: toml::Table = text.parse().expect("TOML");
        let dependency = manifest
            .get_mut("dependencies")
            .and_then(|all| all.get_mut("clientwright-runtime"))
            .and_then(toml::Value::as_table_mut)
            .expect("a client depends on the runtime");
        version = dependency
            .get("version")
            .and_then(toml::Value::as_str)
            .map(str::to_owned);
        dependency.insert("path".to_owned(), runtime.display().to_string().into());
        fs::write(path, manifest.to_string()).expect("the manifest");
    }
    version.expect("a version of the runtime")
}

#[test]
#[ignore = "compiles the runtime once more"]
fn released_clients_compile_and_pass_their_tests_with_this_runtime() {
    if std::env::var_os("UPDATE_RELEASED").is_some() {
        pack();
    }
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    let mut command = Command::new("tar");
    command.arg("--extract").arg("--file").arg(archive());
    command.arg("--directory").arg(folder);
    let output = run(command);
    assert!(output.status.success(), "{output:?}");
    let (asked, today) = (required_version(folder), env!("CARGO_PKG_VERSION"));
    if compatible(&asked) != compatible(today) {
        println!(
            "the released clients require {asked} and never use {today}, which is a new major version"
        );
        return;
    }
    let members = CLIENTS.map(|name| format!("{name:?}")).join(", ");
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{members}]\n");
    fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).expect("a lock file");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .current_dir(folder)
        .args([
            "test",
            "--offline",
            "--workspace",
            "--features=blocking,fake",
        ])
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("released"),
        );
    let output = run(command);
    let errors = String::from_utf8_lossy(&output.stderr);
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{errors}{printed}\nClients that were released for the runtime {asked} do not work with this one, and Cargo would select it for them: this change requires a new major version of clientwright-runtime (now {today}), or must preserve what they use. Before the first release, UPDATE_RELEASED=1 packages the current clients."
    );
}

#[test]
fn versions_are_compatible_by_the_rules_of_cargo() {
    for (one, other, is) in [
        ("0.1.0", "0.1.7", true),
        ("0.1.0", "0.2.0", false),
        ("0.0.1", "0.0.2", false),
        ("1.2.3", "1.9.0", true),
        ("1.2.3", "2.0.0", false),
        ("1.0.0", "1.0.0-rc.1", true),
    ] {
        assert_eq!(compatible(one) == compatible(other), is, "{one} {other}");
    }
}
