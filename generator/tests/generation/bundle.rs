//! The bundled document is equivalent to the originals: the crate generated from it is the same.

use std::path::{Path, PathBuf};

use clientwright_generator::api;
use clientwright_generator::diagnostics::Diagnostics;
use clientwright_generator::document::{self, Document, SpecVersion, emit};
use clientwright_generator::names;
use clientwright_generator::render::{Crate, CrateOptions, render};
use clientwright_generator::source::{DiskFiles, Files, MemoryFiles};

fn read(files: &dyn Files, path: &str) -> Option<Document> {
    let mut diagnostics = Diagnostics::new();
    let (_, document) = document::read(files, path, &mut diagnostics);
    document.filter(|_| !diagnostics.has_errors())
}

/// The crate without the locations of definitions.
fn crate_of(document: &Document) -> Crate {
    let mut diagnostics = Diagnostics::new();
    let api = api::lower_document(document, api::NumberTypes::default(), &mut diagnostics);
    let options = CrateOptions::new("bundled");
    let (named, _) = names::name(api, &options.released, &mut diagnostics);
    render(&named, &options, &|_| None).expect("a crate")
}

/// The first difference between the output for a document and for its bundle.
fn difference(folder: &Path, name: &str) -> Option<String> {
    let original = read(&DiskFiles::new(folder), name)?;
    let bundle = emit(&original);
    let (yaml, json) = (bundle.to_yaml(), bundle.to_json());
    for (path, text) in [("bundle.yaml", &yaml), ("bundle.json", &json)] {
        let files = MemoryFiles::new().with(path, text.as_str());
        let Some(again) = read(&files, path) else {
            return Some(format!("{path} has errors"));
        };
        if emit(&again).to_yaml() != yaml {
            return Some(format!("bundling {path} again changes it"));
        }
        let (before, after) = (crate_of(&original), crate_of(&again));
        if before.keys().ne(after.keys()) {
            let missing = before.keys().find(|path| !after.contains_key(*path));
            return Some(format!("{path}: different files, missing {missing:?}"));
        }
        for (file, text) in &before {
            for (old, new) in text.lines().zip(after[file].lines()) {
                if old != new {
                    return Some(format!("{path}: {file}: `{old}` became `{new}`"));
                }
            }
            if text.lines().count() != after[file].lines().count() {
                return Some(format!("{path}: {file} has a different length"));
            }
        }
    }
    None
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The documents directly in a folder; empty if the folder does not exist.
fn documents(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut found: Vec<String> = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".yaml") || name.ends_with(".json"))
        .collect();
    found.sort();
    found
}

fn assert_same(folder: &Path) -> usize {
    let documents = documents(folder);
    let wrong: Vec<String> = documents
        .iter()
        .filter_map(|name| Some(format!("{name}: {}", difference(folder, name)?)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    documents.len()
}

#[test]
fn bundles_of_our_specifications_generate_the_same_clients() {
    assert!(assert_same(&root().join("specs")) >= 3);
}

#[test]
fn inbound_requests_are_in_the_bundle() {
    let golden = root().join("tests/golden/specs");
    assert_eq!(difference(&golden, "inbound.yaml"), None);
}

#[test]
#[ignore = "requires the public corpus next to the checkout; see `corpus` in `.ci/run`"]
fn bundles_of_the_micro_corpus_generate_the_same_clients() {
    assert!(assert_same(&root().join("../shared/corpus/micro")) > 0);
}

/// Constructs that no specification of this repository has.
const MAIN: &str = r##"openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a/{id}:
    parameters:
      - {$ref: 'parts.yaml#/Id'}
    get:
      operationId: getA
      parameters:
        - {name: ids, in: query, explode: false, schema: {type: array, items: {type: integer}}}
      responses:
        '200': {$ref: 'parts.yaml#/Found'}
        default: {$ref: 'parts.yaml#/Failed'}
    delete:
      operationId: deleteA
      responses:
        '204': {description: gone}
        default: {$ref: 'parts.yaml#/Failed'}
"##;

const PARTS: &str = r##"
Id: {name: id, in: path, required: true, schema: {type: string, enum: [x, y]}}
Found:
  description: found
  headers:
    X-Total: {schema: {type: integer}}
  content:
    application/json: {schema: {$ref: 'parts.yaml#/definitions/odd name~1'}}
Failed:
  description: failed
  content:
    application/json: {schema: {type: object, properties: {code: {type: string}}}}
definitions:
  odd name/:
    type: object
    required: [kind]
    properties:
      kind: {type: string}
      next: {$ref: '#/definitions/odd name~1'}
      text: {type: string, description: "  two\n lines\n\n"}
"##;

fn parts() -> MemoryFiles {
    MemoryFiles::new()
        .with("main.yaml", MAIN)
        .with("parts.yaml", PARTS)
}

#[test]
fn shared_parts_of_other_files_are_written_once() {
    let document = read(&parts(), "main.yaml").expect("a document");
    let text = emit(&document).to_yaml();
    assert!(text.starts_with("openapi: \"3.0.3\""), "{text}");
    for once in ["name: id\n", "description: failed", "code:"] {
        assert_eq!(text.matches(once).count(), 1, "{once} in\n{text}");
    }
    assert!(!text.contains("parts.yaml"), "{text}");
    let files = MemoryFiles::new().with("all.yaml", text);
    let again = read(&files, "all.yaml").expect("a document");
    assert_eq!(crate_of(&document), crate_of(&again));
}

#[test]
fn constructs_that_3_0_lacks_are_written_as_3_1() {
    let head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    A: ";
    let version = |schema: &str| {
        let files = MemoryFiles::new().with("a.yaml", format!("{head}{schema}\n"));
        emit(&read(&files, "a.yaml").expect("a document")).version()
    };
    for old in [
        "{type: string}",
        "{type: [string, 'null']}",
        "{const: a}",
        "{exclusiveMinimum: 3}",
    ] {
        assert_eq!(version(old), SpecVersion::OpenApi30, "{old}");
    }
    for new in [
        "{type: [string, integer]}",
        "{type: 'null'}",
        "{prefixItems: [{type: string}]}",
        "{not: {}, examples: [1, 2]}",
        "{minimum: 1, exclusiveMinimum: 3}",
        "false",
    ] {
        assert_eq!(version(new), SpecVersion::OpenApi31, "{new}");
    }
}
