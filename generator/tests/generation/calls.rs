//! The example program that calls each operation.

use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{CrateOptions, generate_crate};

#[test]
fn an_enum_has_a_listed_value_although_its_default_is_not_listed() {
    let spec = "openapi: 3.0.3
info: {title: Calls, version: '1'}
servers: [{url: 'https://example.com'}]
paths:
  /a:
    get:
      operationId: read
      parameters:
        - {name: state, in: query, required: true, schema: {type: string, enum: [open, closed], default: opne}}
        - {name: other, in: query, schema: {type: string, enum: [open, closed], default: closed}}
      responses: {'204': {description: Done}}
";
    let files = MemoryFiles::new().with("main.yaml", spec);
    let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("calls")).unwrap();
    let files = outcome.generated.unwrap().files;
    let calls = files.get("examples/calls.rs").unwrap();
    assert!(!calls.contains("opne"), "{calls}");
    assert!(calls.contains("::Open"), "{calls}");
    assert!(calls.contains("::Closed"), "{calls}");
}
