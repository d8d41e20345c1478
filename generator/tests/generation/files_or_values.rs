//! Bodies that are bytes because one of many alternatives is a file.

use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{CrateOptions, generate_crate};

/// The codes that are reported for a response with this schema, and the code of the operation.
fn response(schema: &str, schemas: &str) -> (Vec<&'static str>, String) {
    let text = format!(
        "openapi: 3.1.0
info: {{title: T, version: '1'}}
servers: [{{url: 'https://example.com'}}]
paths:
  /a:
    get:
      operationId: read
      responses: {{'200': {{description: Fine, content: {{application/json: {{schema: {schema}}}}}}}}}
components:
  schemas:
    File: {{type: string, format: binary}}
{schemas}"
    );
    let files = MemoryFiles::new().with("main.yaml", text.into_bytes());
    let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("t")).unwrap();
    let found = outcome.diagnostics.sorted();
    let codes = found.iter().map(|found| found.code).collect();
    let files = outcome.generated.unwrap().files;
    (codes, files.get("src/operations/read.rs").unwrap().clone())
}

const MANY: usize = 100;

/// `C0` to `C99`, each an object with a separate property.
fn objects() -> String {
    (0..MANY)
        .map(|n| format!("    C{n}: {{type: object, required: [a{n}], properties: {{a{n}: {{type: string}}}}}}\n"))
        .collect()
}

fn references() -> String {
    let references = (0..MANY).map(|n| format!("{{$ref: '#/components/schemas/C{n}'}}"));
    references.collect::<Vec<_>>().join(", ")
}

#[test]
fn a_union_of_many_objects_is_not_treated_as_a_file() {
    let (codes, code) = response(&format!("{{oneOf: [{}]}}", references()), &objects());
    assert!(!codes.contains(&"W0433"), "{codes:?}");
    assert!(!code.contains("Bytes"), "{code}");
}

#[test]
fn a_file_among_many_alternatives_is_reported() {
    let union = format!(
        "{{oneOf: [{{$ref: '#/components/schemas/File'}}, {}]}}",
        references()
    );
    let (codes, _) = response(&union, &objects());
    assert!(codes.contains(&"W0433"), "{codes:?}");
}

#[test]
fn deeply_nested_unions_are_searched_for_files() {
    // Each is an alternative of the previous one.
    let chain = |last: &str| -> String {
        let inner = (0..MANY).map(|n| {
            let next = match n + 1 < MANY {
                true => format!("{{$ref: '#/components/schemas/U{}'}}", n + 1),
                false => last.to_owned(),
            };
            format!("    U{n}: {{oneOf: [{{$ref: '#/components/schemas/C{n}'}}, {next}]}}\n")
        });
        format!("{}{}", objects(), inner.collect::<String>())
    };
    let first = "{$ref: '#/components/schemas/U0'}";
    let (codes, code) = response(first, &chain("{type: integer}"));
    assert!(!codes.contains(&"W0433"), "{codes:?}");
    assert!(!code.contains("Bytes"), "{code}");
    let (codes, _) = response(first, &chain("{$ref: '#/components/schemas/File'}"));
    assert!(codes.contains(&"W0433"), "{codes:?}");
}
