//! Creates documents from schemas, and values from YAML.

use clientwright_openapi::diagnostics::Diagnostics;
use clientwright_openapi::document::{Document, SchemaId, read};
use clientwright_openapi::source::{MemoryFiles, Sources};
use clientwright_values::{Direction, Json, Report, Rules, Validator};

/// A document with the schemas, indented by four spaces, as its components.
pub(crate) fn document(schemas: &str) -> (Sources, Document) {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}"
    );
    let mut diagnostics = Diagnostics::new();
    let (sources, document) = read(
        &MemoryFiles::new().with("t.yaml", text.as_str()),
        "t.yaml",
        &mut diagnostics,
    );
    assert!(
        !diagnostics.has_errors(),
        "{}",
        diagnostics.render(&sources, false)
    );
    (sources, document.unwrap())
}

pub(crate) fn schema(document: &Document, name: &str) -> SchemaId {
    let named = document.named_schemas.iter();
    let found = named.into_iter().find(|(known, _)| known == name);
    found
        .unwrap_or_else(|| panic!("there is no schema {name}"))
        .1
}

/// A value written as YAML on one line.
pub(crate) fn value(yaml: &str) -> Json {
    let (_, document) = document(&format!("    Value: {{default: {yaml}}}\n"));
    let schema = document.schema(schema(&document, "Value")).unwrap();
    Json::of(schema.default.as_ref().unwrap())
}

/// The result of validating a value against the schema `Thing`.
pub(crate) fn check(schemas: &str, yaml: &str) -> Report {
    check_in(Direction::Either, schemas, yaml)
}

pub(crate) fn check_in(direction: Direction, schemas: &str, yaml: &str) -> Report {
    let (_, document) = document(schemas);
    let validator = Validator::new(&document, Rules::AS_WRITTEN);
    validator.check_in(direction, schema(&document, "Thing"), &value(yaml))
}

/// The violations as messages.
pub(crate) fn violations(schemas: &str, yaml: &str) -> Vec<String> {
    let report = check(schemas, yaml);
    assert!(report.complete);
    report.violations.iter().map(ToString::to_string).collect()
}
