//! Rate limits apply where they are specified.

use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{CrateOptions, generate_crate};

fn operation(info: &str, root: &str) -> String {
    let text = format!(
        "openapi: 3.1.0
info: {{title: T, version: '1'{info}}}
servers: [{{url: 'https://example.com'}}]
{root}
paths:
  /a:
    get:
      operationId: read
      responses: {{'204': {{description: Fine}}}}
"
    );
    let files = MemoryFiles::new().with("main.yaml", text.into_bytes());
    let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("t")).unwrap();
    assert!(outcome.diagnostics.is_empty());
    let files = outcome.generated.unwrap().files;
    files.get("src/operations/read.rs").unwrap().clone()
}

#[test]
fn unnamed_limits_of_the_document_or_its_info_apply_to_operations() {
    let limit = "x-rate-limit: {requests: 2, per: 1s}";
    for code in [operation("", limit), operation(&format!(", {limit}"), "")] {
        assert!(code.contains(".rate_limit(\"default\")"), "{code}");
    }
}

#[test]
fn the_readme_states_which_operations_a_limit_applies_to() {
    let text = "openapi: 3.1.0
info: {title: T, version: '1'}
servers: [{url: 'https://example.com'}]
x-rate-limit: [{name: first, requests: 2, per: 1s}, {name: second, requests: 9, per: 1h}]
paths:
  /a:
    get: {operationId: read, responses: {'204': {description: Fine}}}
    put: {operationId: write, x-rate-limit: {name: own, requests: 1, per: 1m}, responses: {'204': {description: Fine}}}
";
    let files = MemoryFiles::new().with("main.yaml", text);
    let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("t")).unwrap();
    let files = outcome.generated.unwrap().files;
    let (_, limits) = files["README.md"].split_once("## Limits\n\n").unwrap();
    let (limits, _) = limits.split_once("\n\n").unwrap();
    assert_eq!(
        limits,
        "- `first`: 2 requests per second for all operations without another limit in total. The client paces itself.
- `own`: 1 requests per minute for the operations with this limit. The client paces itself."
    );
}
