//! A client that is generated while the package is built, without a separate crate.

use std::fs;
use std::path::Path;

use crate::tools::offline;

const MANIFEST: &str = "\
[package]
name = \"while-building\"
version = \"0.1.0\"
edition = \"2024\"

[dependencies]
clientwright-macros = \"0.1.0\"
clientwright-runtime = \"0.1.0\"

[build-dependencies]
clientwright-generator = \"0.1.0\"
";
const BUILD: &str = "\
use clientwright_generator::{CrateOptions, OutputError, build_script};

fn main() -> Result<(), OutputError> {
    build_script(\"../atelier.yaml\", &CrateOptions::new(\"built\")).map(|_| ())
}
";
// One module is private: unused items in it must not cause warnings.
const MAIN: &str = "\
#![deny(warnings)]

clientwright_macros::client!(mod atelier: \"../atelier.yaml\");

mod built {
    include!(concat!(env!(\"OUT_DIR\"), \"/built.rs\"));
}

fn main() {
    let one = atelier::Client::builder().bearer_token(\"a\").build();
    let other = built::Client::builder().bearer_token(\"a\").build();
    println!(\"{} {}\", one.is_ok(), other.is_ok());
}
";

/// Tests a build script and the macro, without features of the runtime, in a package of the workspace in `folder`.
pub(crate) fn works(folder: &Path) {
    let package = folder.join("while-building");
    fs::create_dir_all(package.join("src")).unwrap();
    fs::write(package.join("Cargo.toml"), MANIFEST).unwrap();
    fs::write(package.join("build.rs"), BUILD).unwrap();
    fs::write(package.join("src/main.rs"), MAIN).unwrap();
    let root = folder.join("Cargo.toml");
    let text = fs::read_to_string(&root).unwrap();
    let members = "\"generated/*\", \"while-building\"";
    fs::write(&root, text.replace("\"generated/*\"", members)).unwrap();

    let run = ["run", "--quiet", "--package", "while-building"];
    let output = offline(folder, &run);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "true true\n");

    // A mistake is shown as a readable message, although `main` prints the `Debug` output of an error.
    let document = folder.join("atelier.yaml");
    let text = fs::read_to_string(&document).unwrap();
    fs::write(
        &document,
        text.replace("schemas/JobPage'", "schemas/JobPages'"),
    )
    .unwrap();
    let output = offline(folder, &run);
    fs::write(&document, text).unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(errors.contains("Error: error[E0101]"), "{errors}");
    assert!(errors.contains("\n    --> ../atelier.yaml:"), "{errors}");
}
