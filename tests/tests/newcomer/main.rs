//! A new user's first day, outside of this repository and from what would be published: `init` on a
//! document of her own, a first call, three changes of the document, drift, and her own package.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that fails should say so at once"
)]

mod server;
mod tools;

use std::fs;
use std::path::Path;

use tools::{cargo, clientwright, offline, published, workspace};

const DOCUMENT: &str = include_str!("atelier.yaml");
const APP: &str = include_str!("app.rs");

/// The package that calls the client, beside the generated one.
fn add_app(folder: &Path) {
    let app = folder.join("app");
    fs::create_dir_all(app.join("src")).unwrap();
    fs::write(app.join("src/main.rs"), APP).unwrap();
    let manifest = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\natelier-client = { path = \"../generated/atelier-client\" }\ntokio = { version = \"1\", features = [\"macros\", \"rt\"] }\n";
    fs::write(app.join("Cargo.toml"), manifest).unwrap();
    let root = folder.join("Cargo.toml");
    let text = fs::read_to_string(&root).unwrap();
    let text = text.replace("\"generated/*\"", "\"generated/*\", \"app\"");
    let runtime = published("clientwright-runtime");
    let patch = format!("\n[patch.crates-io]\nclientwright-runtime = {{ path = {runtime:?} }}\n");
    fs::write(&root, text + &patch).unwrap();
    // The versions that are here: nothing is fetched.
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
}

fn edit(folder: &Path, from: &str, to: &str) {
    let path = folder.join("atelier.yaml");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(&path, text.replacen(from, to, 1)).unwrap();
}

#[test]
fn from_init_to_a_first_call_three_changes_and_a_package() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("atelier.yaml"), DOCUMENT).unwrap();

    let run = clientwright(folder, &["init", "atelier.yaml", "--yes"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.out
            .contains("atelier-client = { path = \"generated/atelier-client\" }"),
        "{}",
        run.out
    );
    assert_eq!(clientwright(folder, &["codegen", "--check"]).code, 0);

    add_app(folder);
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

    // A property, an operation's name, and a mistake.
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

    let package = [
        "package",
        "--package",
        "atelier-client",
        "--list",
        "--allow-dirty",
    ];
    let output = cargo(folder, &package);
    let files = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(
        files.contains("README.md") && files.contains("src/lib.rs"),
        "{files}"
    );
}

/// What continuous integration sees after a document changed, and that one command mends it.
fn drifts_and_is_regenerated(folder: &Path, kind: &str) {
    let run = clientwright(folder, &["codegen", "--check"]);
    assert_eq!(run.code, 3, "{}", run.err);
    assert!(run.out.contains(kind), "{}", run.out);
    assert_eq!(clientwright(folder, &["codegen"]).code, 0);
    assert_eq!(clientwright(folder, &["codegen", "--check"]).code, 0);
}
