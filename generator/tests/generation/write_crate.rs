//! `write_crate`, as called by other programs.

use std::fs;

use clientwright_generator::{CrateOptions, OutputError, write_crate};
use tempfile::TempDir;

const SPEC: &str = "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\npaths: {}\n";

#[test]
fn a_crate_is_written_and_user_files_and_raised_versions_are_kept() {
    let folder = TempDir::new().unwrap();
    let spec = folder.path().join("shop.yaml");
    let out = folder.path().join("shop");
    fs::write(&spec, SPEC).unwrap();
    let write = || write_crate(&spec, &out, &CrateOptions::new("shop"));
    let written = write().unwrap();
    assert!(written.outputs.contains(&out.join("src/lib.rs")));
    assert!(written.kept.is_empty());

    let manifest = fs::read_to_string(out.join("Cargo.toml")).unwrap();
    let raised = manifest.replace("version = \"0.1.0\"\n", "version = \"0.2.0\"\n");
    fs::write(out.join("Cargo.toml"), &raised).unwrap();
    fs::write(out.join("README.md"), "# Mine\n").unwrap();
    let written = write().unwrap();
    assert_eq!(written.kept, [out.join("README.md")]);
    assert_eq!(fs::read_to_string(out.join("Cargo.toml")).unwrap(), raised);

    fs::write(out.join("src/lib.rs"), "// mine\n").unwrap();
    let error = write().unwrap_err();
    assert!(matches!(error, OutputError::Place(_)), "{error}");
    assert!(error.to_string().contains("src/lib.rs"), "{error}");
    assert!(!out.join(".clientwright-staging").exists());
}
