//! Responses that HTTP allows no body, whatever a document describes.

use clientwright_generator::diagnostics::codes;
use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{CrateOptions, generate_crate};

const SPEC: &str = r"openapi: 3.1.0
info: {title: Without body, version: '1'}
servers: [{url: 'https://example.com'}]
paths:
  /gone:
    delete:
      operationId: remove
      responses:
        '204':
          description: Done
          content: {application/json: {schema: {type: object, required: [id], properties: {id: {type: string}}}}}
  /maybe:
    get:
      operationId: find
      responses:
        '200': {description: Found, content: {application/json: {schema: {type: string}}}}
        '204': {description: None, content: {application/json: {schema: {type: string}}}}
";

#[test]
fn a_response_204_has_no_body_and_what_is_described_is_reported() {
    let files = MemoryFiles::new().with("main.yaml", SPEC);
    let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("bodiless")).unwrap();
    let reported: Vec<String> = outcome
        .diagnostics
        .sorted()
        .into_iter()
        .filter(|it| it.code == codes::KEYWORD_WITHOUT_EFFECT)
        .map(|it| it.message.clone())
        .collect();
    assert_eq!(
        reported,
        ["`content of a response 204` has no effect on what is generated"]
    );
    let files = outcome.generated.unwrap().files;
    let remove = files.get("src/operations/remove.rs").unwrap();
    assert!(remove.contains("RawResponse::empty"), "{remove}");
    let find = files.get("src/operations/find.rs").unwrap();
    assert!(find.contains("Option<String>"), "{find}");
    assert!(find.contains("RawResponse::optional_json"), "{find}");
}
