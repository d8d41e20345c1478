//! Type-checks the crates of a corpus run as one workspace with one target folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

/// Most errors kept of one crate.
const MAX_ERRORS: usize = 5;

/// Checks all members; the errors of those that do not compile.
pub(super) fn check(
    crates: &Path,
    members: &[String],
    target: &Path,
    jobs: usize,
) -> Result<BTreeMap<String, Vec<String>>, String> {
    if members.is_empty() {
        return Ok(BTreeMap::new());
    }
    let list: Vec<String> = members.iter().map(|name| format!("{name:?}")).collect();
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n[profile.dev]\ndebug = false\nincremental = false\n",
        list.join(", ")
    );
    let path = crates.join("Cargo.toml");
    fs::write(&path, manifest)
        .map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "check",
            "--workspace",
            "--lib",
            "--tests",
            "--keep-going",
            "--quiet",
        ])
        .args(["--message-format", "json", "--jobs", &jobs.to_string()])
        .arg("--manifest-path")
        .arg(&path)
        .env("CARGO_TARGET_DIR", target)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("cannot start cargo: {error}"))?;
    let mut failed: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut finished = false;
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        if message.get("reason").and_then(Value::as_str) == Some("build-finished") {
            finished = true;
        }
        let at = |pointer: &str| message.pointer(pointer).and_then(Value::as_str);
        if at("/message/level") != Some("error") {
            continue;
        }
        let package = at("/package_id").and_then(|id| {
            members
                .iter()
                .find(|name| id.contains(&format!("/{name}#")) || id.contains(&format!("#{name}@")))
        });
        if let Some(package) = package {
            let errors = failed.entry(package.clone()).or_default();
            if errors.len() < MAX_ERRORS {
                let place = at("/message/spans/0/file_name").unwrap_or_default();
                let text = at("/message/message").unwrap_or_default();
                errors.push(format!("{place}: {text}"));
            }
        }
    }
    if !finished || (!output.status.success() && failed.is_empty()) {
        let errors = String::from_utf8_lossy(&output.stderr);
        return Err(format!("cargo could not check the crates:\n{errors}"));
    }
    Ok(failed)
}
