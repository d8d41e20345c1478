//! Names that generated code uses itself are not assigned to parts of a document.

#![allow(
    clippy::unwrap_used,
    reason = "a test that fails should say so at once"
)]

use clientwright_generator::generate_crate;
use clientwright_generator::render::CrateOptions;
use clientwright_generator::source::MemoryFiles;

fn text_of(document: &str, path: &str) -> String {
    let files = MemoryFiles::new().with("main.yaml", document);
    let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("taken")).unwrap();
    let generated = outcome.generated.unwrap();
    generated.files.get(path).unwrap().clone()
}

#[test]
fn a_schema_with_the_name_of_a_runtime_type_is_renamed() {
    for name in ["Tuple", "UnixSeconds", "UnixMillis", "Linked", "IntoOption"] {
        let document = format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    {name}: {{type: array, prefixItems: [{{type: string}}]}}\n"
        );
        let path = format!("src/types/{}_model.rs", snake(name));
        let text = text_of(&document, &path);
        assert!(
            text.contains(&format!("pub type {name}Model = Tuple<")),
            "{text}"
        );
    }
}

fn snake(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

#[test]
fn the_headers_of_an_operation_named_from_do_not_shadow_the_trait() {
    let text = text_of(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {operationId: from, responses: {'200': {description: ok, headers: {X-A: {schema: {type: string}}, X-B: {schema: {type: string}}, X-C: {schema: {type: string}}}}}}}}\n",
        "src/operations/headers.rs",
    );
    assert!(!text.contains("pub struct FromHeaders {"), "{text}");
    assert!(text.contains("impl FromHeaders for"), "{text}");
}

#[test]
fn a_request_with_the_name_of_an_import_is_renamed() {
    for name in ["method", "operation", "fn", "intoOption"] {
        let document = format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{/a: {{get: {{operationId: {name}, responses: {{'204': {{description: ok}}}}}}}}}}\n"
        );
        let text = text_of(&document, "src/operations/mod.rs");
        let request = format!("{}Call", pascal(name));
        assert!(text.contains(&format!("::{request};")), "{text}");
    }
}

fn pascal(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}
