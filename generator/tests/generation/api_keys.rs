//! Parameters that the credential of a security scheme sets.

use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{CrateOptions, generate_crate};

const DOCUMENT: &str = r#"openapi: 3.0.3
info: {title: T, version: "1"}
servers: [{url: "https://api.example.com"}]
security: [{header: []}, {query: [], cookie: []}]
paths:
  /a:
    parameters:
      - {name: x-key, in: header, required: true, schema: {type: string}}
      - {name: key, in: query, required: true, schema: {type: string}}
      - {name: sid, in: cookie, required: true, schema: {type: string}}
      - {name: other, in: query, required: true, schema: {type: string}}
    get: {operationId: withKey, responses: {"204": {description: Done}}}
    delete: {operationId: without, security: [], responses: {"204": {description: Done}}}
components:
  securitySchemes:
    header: {type: apiKey, in: header, name: X-Key}
    query: {type: apiKey, in: query, name: key}
    cookie: {type: apiKey, in: cookie, name: sid}
"#;

#[test]
fn an_api_key_is_an_argument_only_if_no_credential_sets_it() {
    let files = MemoryFiles::new().with("a.yaml", DOCUMENT);
    let outcome = generate_crate(&files, "a.yaml", &CrateOptions::new("keys")).unwrap();
    let files = outcome.generated.unwrap().files;
    let set = |operation: &str| {
        let text = &files[&format!("src/operations/{operation}.rs")];
        ["x-key", "key", "sid", "other"]
            .into_iter()
            .filter(|name| text.contains(&format!("\"{name}\"")))
            .collect::<Vec<_>>()
    };
    assert_eq!(set("with_key"), ["other"]);
    assert_eq!(set("without"), ["x-key", "key", "sid", "other"]);
}

#[test]
fn received_requests_keep_parameters_that_credentials_set() {
    let document = r#"openapi: 3.1.0
info: {title: T, version: "1"}
security: [{header: []}]
paths: {}
webhooks:
  changed:
    post:
      operationId: changed
      parameters:
        - {name: X-Key, in: header, required: true, schema: {type: string}}
      responses: {"204": {description: Received}}
components:
  securitySchemes:
    header: {type: apiKey, in: header, name: X-Key}
"#;
    let files = MemoryFiles::new().with("a.yaml", document);
    let outcome = generate_crate(&files, "a.yaml", &CrateOptions::new("keys")).unwrap();
    let files = outcome.generated.unwrap().files;
    assert!(files["src/inbound.rs"].contains("\"X-Key\""));
}
