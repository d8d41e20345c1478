//! Responses that cannot have a body in HTTP, whatever a document describes.

use clientwright_generator::diagnostics::codes;
use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{CrateOptions, Generation, generate_crate};

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

/// The diagnostics about keywords without effect.
fn reported(outcome: &Generation) -> Vec<String> {
    let found = outcome.diagnostics.sorted().into_iter();
    let found = found.filter(|it| it.code == codes::KEYWORD_WITHOUT_EFFECT);
    found.map(|it| it.message.clone()).collect()
}

#[test]
fn a_response_204_or_205_has_no_body_and_its_content_is_reported() {
    for status in ["204", "205"] {
        let spec = SPEC.replace("204", status);
        let files = MemoryFiles::new().with("main.yaml", spec);
        let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("bodiless")).unwrap();
        assert_eq!(
            reported(&outcome),
            [format!(
                "`content of a response {status}` has no effect on what is generated"
            )]
        );
        let files = outcome.generated.unwrap().files;
        let remove = files.get("src/operations/remove.rs").unwrap();
        assert!(remove.contains("RawResponse::empty"), "{remove}");
        let find = files.get("src/operations/find.rs").unwrap();
        assert!(find.contains("Option<String>"), "{find}");
        assert!(find.contains("RawResponse::optional_json"), "{find}");
    }
}

#[test]
fn a_listener_response_205_and_an_error_304_have_no_body() {
    const BODY: &str = "content: {application/json: {schema: {type: string}}}";
    let spec = format!(
        "openapi: 3.1.0
info: {{title: Without body, version: '1'}}
servers: [{{url: 'https://example.com'}}]
paths:
  /a:
    get:
      operationId: find
      responses:
        '200': {{description: Found}}
        '304': {{description: The same, {BODY}}}
webhooks:
  ping:
    post:
      operationId: ping
      responses:
        '205': {{description: Done, {BODY}}}
"
    );
    let files = MemoryFiles::new().with("main.yaml", spec);
    let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("bodiless")).unwrap();
    assert_eq!(
        reported(&outcome),
        [
            "`content of a response 304` has no effect on what is generated",
            "`content of a response 205` has no effect on what is generated"
        ]
    );
    let files = outcome.generated.unwrap().files;
    let inbound = files.get("src/inbound.rs").unwrap();
    assert!(inbound.contains("inbound::empty(205)"), "{inbound}");
}
