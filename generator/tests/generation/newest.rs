//! Features of OpenAPI 3.2: methods of any kind, and parameters that are the whole query string.

use crate::support;

use clientwright_generator::diagnostics::codes;
use clientwright_generator::document::{Location, Method, emit};
use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{CrateOptions, Generation, generate_crate};
use support::{Read, read};

const SPEC: &str = r"openapi: 3.2.0
info: {title: Newest, version: '1'}
servers: [{url: 'https://newest.example.com'}]
paths:
  /documents/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
    get: &answer
      responses: {204: {description: Done}}
    query:
      operationId: askDocument
      requestBody: {required: true, content: {application/json: {schema: {type: string}}}}
      responses: {204: {description: Done}}
    additionalOperations:
      COPY:
        operationId: copyDocument
        responses: {204: {description: Done}}
      link: *answer
      POST:
        operationId: postDocument
        responses: {204: {description: Done}}
  /search:
    get:
      operationId: search
      parameters:
        - name: filter
          in: querystring
          required: true
          content:
            application/x-www-form-urlencoded:
              schema: {type: object, properties: {foo: {type: string}, bar: {type: boolean}}}
      responses: {204: {description: Done}}
  /json:
    get:
      operationId: searchByJson
      parameters:
        - name: filter
          in: querystring
          content: {application/json: {schema: {type: object, additionalProperties: true}}}
      responses: {204: {description: Done}}
";

fn generated(text: &str) -> Generation {
    let files = MemoryFiles::new().with("main.yaml", text);
    generate_crate(&files, "main.yaml", &CrateOptions::new("newest")).unwrap()
}

fn methods(read: &Read) -> Vec<&str> {
    let operations = &read.ok().operations;
    operations.iter().map(|one| one.method.as_str()).collect()
}

#[test]
fn operations_of_every_method_are_read_with_the_case_of_their_method() {
    let read = read(SPEC);
    let expected = ["GET", "QUERY", "COPY", "link", "POST", "GET", "GET"];
    assert_eq!(methods(&read), expected);
    let document = read.ok();
    assert_eq!(document.operations_left_out, 0);
    assert_eq!(document.operations[4].method, Method::Post);
    assert_eq!(
        document.operations[5].parameters[0].location,
        Location::QueryString
    );
}

#[test]
fn query_is_idempotent_and_custom_methods_are_not() {
    let repeatable = |method: Method| method.is_idempotent();
    assert!(repeatable(Method::Query));
    assert!(!repeatable(Method::Other("COPY".to_owned())));
}

#[test]
fn the_crate_sends_the_methods_and_the_query_string() {
    let outcome = generated(SPEC);
    let made = outcome.generated.unwrap();
    assert_eq!(made.operations, 7);
    assert_eq!(made.degradations.operations_left_out, 0);
    let all: String = made.files.values().cloned().collect();
    for expected in [
        "Operation::new(&API, Method::Query, \"/documents/{id}\", \"askDocument\")",
        "Method::Other(\"COPY\")",
        "Method::Other(\"link\")",
        "describe::Parameter::query_string(\"filter\")",
        ".json()",
    ] {
        assert!(all.contains(expected), "{expected}");
    }
}

#[test]
fn the_bundle_has_the_same_methods_and_version_3_2() {
    let first = read(SPEC);
    let bundle = emit(first.ok()).to_yaml();
    assert!(bundle.contains("3.2.0"), "{bundle}");
    let again = read(&bundle);
    let sorted = |read: &Read| {
        let mut methods: Vec<String> = methods(read).into_iter().map(str::to_owned).collect();
        methods.sort();
        methods
    };
    assert_eq!(sorted(&again), sorted(&first));
}

#[test]
fn invalid_methods_are_omitted_and_counted() {
    let spec = "openapi: 3.2.0
info: {title: T, version: '1'}
paths:
  /a:
    post: {operationId: a, responses: {204: {description: Done}}}
    additionalOperations:
      POST: {operationId: b, responses: {204: {description: Done}}}
      'NO SPACES': {operationId: c, responses: {204: {description: Done}}}
      CONNECT: {operationId: d, responses: {204: {description: Done}}}
      '': {operationId: e, responses: {204: {description: Done}}}
";
    let outcome = generated(spec);
    let found = outcome.diagnostics.sorted();
    let left_out = found.iter().filter(|diagnostic| {
        diagnostic.code == codes::METHOD_LEFT_OUT && diagnostic.primary.is_some()
    });
    assert_eq!(left_out.count(), 4);
    let made = outcome.generated.unwrap();
    assert_eq!(
        (made.operations, made.degradations.operations_left_out),
        (1, 4)
    );
}
