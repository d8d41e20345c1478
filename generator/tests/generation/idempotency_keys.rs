//! `x-idempotency-key` for a whole document.

use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{CrateOptions, generate_crate};

const DOCUMENT: &str = "openapi: 3.1.0
info: {title: T, version: '1'}
servers: [{url: https://a.example}]
x-idempotency-key: {header: X-Key}
paths:
  /a:
    get: {operationId: readA, responses: {'204': {description: Done}}}
    put: {operationId: writeA, responses: {'204': {description: Done}}}
    post: {operationId: addA, responses: {'204': {description: Done}}}
    patch: {operationId: changeA, x-idempotency-key: false, responses: {'204': {description: Done}}}
  /b:
    post:
      operationId: addB
      x-idempotency-key: {format: quoted-uuid}
      responses: {'204': {description: Done}}
    patch:
      operationId: changeB
      x-idempotent: true
      responses: {'204': {description: Done}}
";

#[test]
fn a_document_key_applies_to_non_idempotent_operations_unless_overridden() {
    let files = MemoryFiles::new().with("a.yaml", DOCUMENT);
    let outcome = generate_crate(&files, "a.yaml", &CrateOptions::new("t")).unwrap();
    let files = outcome.generated.unwrap().files;
    for (operation, key) in [
        ("read_a", None),
        ("write_a", None),
        (
            "add_a",
            Some(r#"idempotency_key("X-Key", describe::IdempotencyKeyFormat::Uuid)"#),
        ),
        ("change_a", None),
        (
            "add_b",
            Some(
                r#"idempotency_key("Idempotency-Key", describe::IdempotencyKeyFormat::QuotedUuid)"#,
            ),
        ),
        ("change_b", None),
    ] {
        let text = &files[&format!("src/operations/{operation}.rs")];
        match key {
            Some(key) => assert!(text.contains(key), "{operation}: {text}"),
            None => assert!(!text.contains("idempotency_key"), "{operation}: {text}"),
        }
    }
}
