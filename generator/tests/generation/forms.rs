//! URL-encoded bodies.

use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{CrateOptions, generate_crate};

/// Returns the generated calls of an operation with this media type object as its form.
fn operations(media: &str) -> String {
    let spec = format!(
        "openapi: 3.0.3
info: {{title: Forms, version: '1'}}
servers: [{{url: 'https://example.com'}}]
paths:
  /a:
    post:
      operationId: send
      requestBody: {{required: true, content: {{application/x-www-form-urlencoded: {media}}}}}
      responses: {{'204': {{description: Done}}}}
"
    );
    let files = MemoryFiles::new().with("main.yaml", spec);
    let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("forms")).unwrap();
    let files = outcome.generated.unwrap().files;
    files.get("src/operations/send.rs").unwrap().clone()
}

#[test]
fn a_form_that_is_not_an_object_is_a_string_that_the_caller_encodes() {
    for schema in [
        "{type: string}",
        "{type: string, enum: ['a=1', 'a=2']}",
        "{type: array, items: {type: string}}",
        "{type: integer}",
    ] {
        let code = operations(&format!("{{schema: {schema}}}"));
        assert!(code.contains("body: &str"), "{schema}: {code}");
        let sent = r#"body_text("application/x-www-form-urlencoded", body)"#;
        assert!(code.contains(sent), "{schema}: {code}");
    }
}

#[test]
fn properties_of_a_form_are_json_if_their_content_type_is() {
    let properties = "s: {type: string}, x: {type: object, properties: {q: {type: string}}}";
    let schema = format!("{{type: object, properties: {{{properties}}}}}");
    let encoding = "{s: {contentType: application/json}, x: {contentType: application/xml}}";
    let code = operations(&format!("{{schema: {schema}, encoding: {encoding}}}"));
    let sent = r#"&[describe::Encoding::new("s").json()]"#;
    assert!(code.contains(sent), "{code}");
}
