//! The media types that requests ask for.

use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{CrateOptions, generate_crate};

/// The generated operation with these responses.
fn operation(responses: &str) -> String {
    let spec = format!(
        "openapi: 3.0.3
info: {{title: Accept, version: '1'}}
servers: [{{url: 'https://example.com'}}]
paths:
  /a:
    post:
      operationId: send
      responses:
        '201': {{description: Done}}
{responses}"
    );
    let files = MemoryFiles::new().with("main.yaml", spec);
    let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("accept")).unwrap();
    let files = outcome.generated.unwrap().files;
    files.get("src/operations/send.rs").unwrap().clone()
}

const ERRORS: &str = "        '400': {description: Invalid, content: {text/html: {schema: {type: string}}}}
        default:
          description: Failed
          content: {application/problem+json: {schema: {type: object, properties: {title: {type: string}}}}}
";

#[test]
fn the_media_types_of_all_errors_are_accepted_if_no_success_has_a_body() {
    let code = operation(ERRORS);
    let expected = r#".accept("text/html, application/problem+json")"#;
    assert!(code.contains(expected), "{code}");
}

#[test]
fn only_the_media_types_of_successes_are_accepted_if_one_has_a_body() {
    let success =
        "        '202': {description: Later, content: {text/csv: {schema: {type: string}}}}\n";
    let code = operation(&format!("{success}{ERRORS}"));
    assert!(code.contains(r#".accept("text/csv")"#), "{code}");
}
