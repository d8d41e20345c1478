//! A new user's first day, outside of this repository and with the packages as they would be published: `init` with
//! their own document, a first call, three changes of the document, drift, and their own package.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that fails should say so at once"
)]

mod registry;
mod server;
mod tools;
mod while_building;

use std::fs;
use std::path::Path;
use std::time::Instant;

use tools::{clientwright, offline};

const DOCUMENT: &str = include_str!("atelier.yaml");
const APP: &str = include_str!("app.rs");

/// Adds the package that calls the client.
fn add_app(folder: &Path) {
    let app = folder.join("app");
    fs::create_dir_all(app.join("src")).unwrap();
    fs::write(app.join("src/main.rs"), APP).unwrap();
    let manifest = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\natelier-client = { path = \"../generated/atelier-client\" }\ntokio = { version = \"1\", features = [\"macros\", \"rt\"] }\n";
    fs::write(app.join("Cargo.toml"), manifest).unwrap();
    let root = folder.join("Cargo.toml");
    let text = fs::read_to_string(&root).unwrap();
    let text = text.replace("\"generated/*\"", "\"generated/*\", \"app\"");
    fs::write(&root, text).unwrap();
}

/// Makes Cargo use the packages to publish, and nothing else of this repository.
fn use_registry(folder: &Path) {
    let registry = Path::new(env!("CARGO_TARGET_TMPDIR")).join("registry");
    let configuration = registry::make(&registry);
    fs::create_dir_all(folder.join(".cargo")).unwrap();
    fs::write(folder.join(".cargo/config.toml"), configuration).unwrap();
}

fn edit(folder: &Path, from: &str, to: &str) {
    let path = folder.join("atelier.yaml");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(&path, text.replacen(from, to, 1)).unwrap();
}

#[test]
#[ignore = "takes minutes: `.ci/run package`"]
fn from_init_to_a_first_call_three_changes_and_a_package() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("atelier.yaml"), DOCUMENT).unwrap();

    let run = clientwright(folder, &["init", "atelier.yaml", "--yes"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.out
            .contains("atelier-client = { path = \"../generated/atelier-client\" }"),
        "{}",
        run.out
    );
    assert_eq!(clientwright(folder, &["codegen", "--check"]).code, 0);

    add_app(folder);
    use_registry(folder);
    let server = server::start();
    let output = offline(
        folder,
        &["run", "--quiet", "--package", "app", "--", &server.url],
    );
    let printed = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    assert!(printed.contains("created C-77 JobState"), "{printed}");
    assert!(printed.contains("1 jobs, next None"), "{printed}");
    assert!(printed.contains("not found: "), "{printed}");
    assert_eq!(server.authorization(), ["Bearer a-token"; 3]);

    while_building::works(folder);

    // A new property, the name of an operation, and a mistake.
    edit(
        folder,
        "customer: {type: string, example: C-77}",
        "customer: {type: string, example: C-77}\n        urgent: {type: boolean}",
    );
    drifts_and_is_regenerated(folder, "stale");
    edit(folder, "operationId: health", "operationId: getHealth");
    drifts_and_is_regenerated(folder, "orphaned");
    let before = fs::read(folder.join("generated/atelier-client/src/lib.rs")).unwrap();
    edit(
        folder,
        "#/components/schemas/JobPage",
        "#/components/schemas/JobPages",
    );
    let run = clientwright(folder, &["codegen"]);
    assert_eq!(run.code, 1, "{}", run.out);
    assert!(run.err.contains("atelier.yaml:"), "{}", run.err);
    assert!(run.err.contains("JobPage"), "{}", run.err);
    assert_eq!(
        fs::read(folder.join("generated/atelier-client/src/lib.rs")).unwrap(),
        before
    );
    edit(
        folder,
        "#/components/schemas/JobPages",
        "#/components/schemas/JobPage",
    );
    assert_eq!(clientwright(folder, &["codegen", "--check"]).code, 0);

    // A release, and the package is built with the packages to publish.
    tools::commit(folder, "before the release");
    edit(folder, "urgent: {type: boolean}", "urgent: {type: string}");
    let run = clientwright(folder, &["release", "apply", "--base", "HEAD"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert!(run.out.contains("tag atelier-client-v"), "{}", run.out);
    assert_eq!(
        clientwright(folder, &["codegen", "--check", "--full"]).code,
        0
    );
    let manifest = fs::read_to_string(folder.join("generated/atelier-client/Cargo.toml")).unwrap();
    assert!(manifest.contains("version = \"0.2.0\""), "{manifest}");
    let package = ["package", "--package", "atelier-client", "--allow-dirty"];
    let output = offline(folder, &package);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let files = offline(folder, &[&package[..], &["--list"]].concat());
    let files = String::from_utf8_lossy(&files.stdout);
    assert!(
        ["README.md", "CHANGELOG.md", "src/lib.rs"]
            .iter()
            .all(|file| files.contains(file)),
        "{files}"
    );
}

/// The same with the command installed from its package, including the time. It compiles everything again, so it is
/// only run by `.ci/run package`.
#[test]
#[ignore = "takes minutes: `.ci/run package`"]
fn the_command_is_installed_from_its_package_and_a_first_call_made() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    use_registry(folder);
    let started = Instant::now();
    let root = format!("--root={}", folder.join("installed").display());
    // `cargo install` does not read the configuration of the current folder.
    let registry = format!("--config={}", folder.join(".cargo/config.toml").display());
    let arguments = [
        "install",
        "clientwright",
        "--offline",
        &registry,
        &root,
        "--target-dir=target",
    ];
    let output = tools::cargo(folder, &arguments);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let installed = started.elapsed();

    fs::write(folder.join("atelier.yaml"), DOCUMENT).unwrap();
    let program = folder.join("installed/bin/clientwright");
    let run = tools::run(&program, folder, &["init", "atelier.yaml", "--yes"]);
    assert_eq!(run.code, 0, "{}", run.err);
    add_app(folder);
    let server = server::start();
    let run = ["run", "--quiet", "--package", "app", "--", &server.url];
    let output = tools::cargo(folder, &[&["--offline"], &run[..]].concat());
    let printed = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(printed.contains("created C-77 JobState"), "{errors}");
    println!(
        "installed after {} s, the first typed call after {} s",
        installed.as_secs(),
        started.elapsed().as_secs()
    );
}

/// Continuous integration reports a changed document, and one command fixes it.
fn drifts_and_is_regenerated(folder: &Path, kind: &str) {
    let run = clientwright(folder, &["codegen", "--check"]);
    assert_eq!(run.code, 3, "{}", run.err);
    assert!(run.out.contains(kind), "{}", run.out);
    assert_eq!(clientwright(folder, &["codegen"]).code, 0);
    assert_eq!(clientwright(folder, &["codegen", "--check"]).code, 0);
}
