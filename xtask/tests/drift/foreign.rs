//! `cargo xtask generate`: a crate for a third-party specification, which compiles.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::xtask::{cargo, workspace, xtask};

const SPEC: &str = r#"{
  "openapi": "3.1.0",
  "info": {"title": "Library", "version": "2"},
  "servers": [{"url": "https://books.example.com/{stage}", "variables": {"stage": {"default": "v2"}}}],
  "paths": {
    "/books": {
      "get": {
        "parameters": [{"name": "q", "in": "query", "schema": {"type": ["string", "null"]}}],
        "responses": {
          "200": {
            "description": "Books.",
            "content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "types.json#/$defs/Book"}}}}
          }
        }
      }
    },
    "/books/{isbn}": {
      "put": {
        "operationId": "put-book",
        "parameters": [{"name": "isbn", "in": "path", "required": true, "schema": {"type": "string"}}],
        "requestBody": {"required": true, "content": {"application/json": {
          "schema": {"$ref": "types.json#/$defs/Book"},
          "example": {"title": "Candide", "next": {"title": "Zadig"}, "kind": "novel"}
        }}},
        "responses": {"204": {"description": "Kept."}, "4XX": {"description": "Refused.",
          "content": {"application/problem+json": {"schema": {"type": "object"}}}}}
      }
    }
  }
}"#;

const TYPES: &str = r#"{
  "$defs": {
    "Book": {
      "type": "object",
      "required": ["title"],
      "properties": {
        "title": {"type": "string"},
        "kind": {"enum": ["novel", "essay", null]},
        "next": {"$ref": "types.json#/$defs/Book"}
      }
    }
  }
}"#;

#[test]
#[ignore = "compiles the dependencies of clients again; `.ci/run compile` runs it"]
fn a_third_party_specification_becomes_a_crate_that_passes_its_tests() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("library.json"), SPEC).unwrap();
    fs::write(folder.path().join("types.json"), TYPES).unwrap();
    let runtime = workspace().join("runtime");
    let arguments = [
        "generate",
        "library.json",
        "--out",
        "made/book-client",
        "--runtime",
        runtime.to_str().unwrap(),
    ];
    let run = xtask(folder.path(), &arguments);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("book-client: 2 operations"), "{}", run.out);

    let made = folder.path().join("made/book-client");
    // The locked versions are available locally, so nothing is fetched.
    fs::copy(workspace().join("Cargo.lock"), made.join("Cargo.lock")).unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("generate");
    let target = format!("--target-dir={}", target.display());
    let output = cargo(&made, &["test", "--offline", "--quiet", "--tests", &target]);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(printed.contains("test result: ok"), "{printed}");
}

#[test]
fn an_invalid_specification_creates_no_crate() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("library.json"), SPEC).unwrap();
    let run = xtask(
        folder.path(),
        &["generate", "library.json", "--out", "made"],
    );
    assert_eq!(run.code, 1);
    assert!(run.err.contains("types.json"), "{}", run.err);
    assert!(!folder.path().join("made").exists());
}

#[test]
fn regenerating_overwrites_edits_only_with_force_and_keeps_other_files() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("library.json"), SPEC).unwrap();
    fs::write(folder.path().join("types.json"), TYPES).unwrap();
    let arguments = [
        "generate",
        "library.json",
        "--out",
        "made",
        "--name",
        "books",
    ];
    assert_eq!(xtask(folder.path(), &arguments).code, 0);
    let lib = folder.path().join("made/src/lib.rs");
    let first = fs::read(&lib).unwrap();
    fs::write(&lib, "// edited\n").unwrap();
    fs::write(folder.path().join("made/notes.txt"), "mine\n").unwrap();
    let run = xtask(folder.path(), &arguments);
    assert_eq!(run.code, 1, "{}", run.out);
    assert!(run.err.contains("src/lib.rs"), "{}", run.err);
    assert_eq!(fs::read(&lib).unwrap(), b"// edited\n");
    let forced = [&arguments[..], &["--force"]].concat();
    assert_eq!(xtask(folder.path(), &forced).code, 0);
    assert_eq!(fs::read(&lib).unwrap(), first);
    assert_eq!(
        fs::read(folder.path().join("made/notes.txt")).unwrap(),
        b"mine\n"
    );
}

#[test]
fn timings_list_every_stage_and_no_progress_is_printed_to_a_pipe() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("library.json"), SPEC).unwrap();
    fs::write(folder.path().join("types.json"), TYPES).unwrap();
    let arguments = ["generate", "library.json", "--out", "made/books"];
    let plain = xtask(folder.path(), &arguments);
    // The result, and where the runtime comes from.
    assert_eq!((plain.code, plain.out.lines().count()), (0, 2));
    let mut with_timings = arguments.to_vec();
    with_timings.push("--timings");
    let timed = xtask(folder.path(), &with_timings);
    assert_eq!(timed.code, 0, "{}", timed.err);
    assert_eq!(timed.err, plain.err, "no progress without a terminal");
    let stages: Vec<&str> = timed
        .out
        .lines()
        .skip(1)
        .filter(|line| line.ends_with(" ms"))
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    let expected = ["read", "check", "lower", "name", "render", "write", "total"];
    assert_eq!(stages, expected, "{}", timed.out);
}
