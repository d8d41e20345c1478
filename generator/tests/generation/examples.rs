//! The examples that a crate is tested with: the valid ones, each once; and the diagnostics about the others.

use std::collections::BTreeMap;

use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{CrateOptions, Generation, generate_crate};

fn outcome(text: &str) -> Generation {
    let files = MemoryFiles::new().with("t.yaml", text);
    generate_crate(&files, "t.yaml", &CrateOptions::new("tested")).unwrap()
}

/// The examples that a crate with these schemas is tested with, by name.
fn tested(schemas: &str) -> BTreeMap<String, String> {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}"
    );
    examples(&outcome(&text))
}

fn examples(outcome: &Generation) -> BTreeMap<String, String> {
    let generated = outcome.generated.as_ref().unwrap();
    let Some(text) = generated.files.get("tests/examples.rs") else {
        return BTreeMap::new();
    };
    let file = syn::parse_file(text).unwrap();
    file.items.iter().filter_map(test_of).collect()
}

/// The name of a test, and its example.
fn test_of(item: &syn::Item) -> Option<(String, String)> {
    let syn::Item::Fn(function) = item else {
        return None;
    };
    let syn::Stmt::Expr(syn::Expr::Call(call), _) = function.block.stmts.first()? else {
        return None;
    };
    let syn::Expr::Lit(literal) = call.args.first()? else {
        return None;
    };
    let syn::Lit::Str(text) = &literal.lit else {
        return None;
    };
    let text = text.value().split_whitespace().collect();
    Some((function.sig.ident.to_string(), text))
}

fn codes(outcome: &Generation) -> Vec<&'static str> {
    let diagnostics = outcome.diagnostics.sorted();
    diagnostics
        .iter()
        .map(|diagnostic| diagnostic.code)
        .collect()
}

#[test]
fn only_examples_that_match_their_schema_are_tested() {
    let found = tested(
        "    Job: {type: object, required: [id], properties: {id: {type: integer}}, examples: [{id: x}, {}, {id: 1}]}\n",
    );
    assert_eq!(found.values().collect::<Vec<_>>(), ["{\"id\":1}"]);
}

#[test]
fn equivalent_examples_are_tested_once() {
    let found = tested(
        "    Failure: {type: object, required: [code, text], properties: {code: {type: integer}, text: {type: string}, kind: {enum: [a, b]}, when: {type: string, format: date}},
              examples: [{code: 1, text: a}, {code: 2, text: b}, {text: c, code: 3}, {code: 1, text: a, kind: a}, {code: 1, text: a, kind: b}, {code: 1, text: a, when: '2024-01-01'}]}\n",
    );
    let values: Vec<&str> = found.values().map(String::as_str).collect();
    assert_eq!(
        values,
        [
            "{\"code\":1,\"text\":\"a\"}",
            "{\"code\":1,\"text\":\"a\",\"kind\":\"a\"}",
            "{\"code\":1,\"text\":\"a\",\"kind\":\"b\"}",
            "{\"code\":1,\"text\":\"a\",\"when\":\"2024-01-01\"}",
        ]
    );
}

#[test]
fn an_inherited_example_must_match_the_extending_schema() {
    let found = tested(
        "    Base: {type: object, properties: {id: {type: string, example: none}}}
    Strict: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {id: {type: string, format: uuid}}}]}\n",
    );
    let names: Vec<&String> = found.keys().collect();
    assert_eq!(names, ["base_id"]);
}

#[test]
fn examples_beyond_the_precision_of_a_double_are_not_tested() {
    let found = tested(
        "    Amount: {type: object, properties: {a: {type: number, example: 0.12345678901234567890123}, b: {type: number, example: 10}, c: {type: integer, example: 1e3}}}\n",
    );
    let names: Vec<&String> = found.keys().collect();
    assert_eq!(names, ["amount_b", "amount_c"]);
}

#[test]
fn examples_with_a_null_that_a_union_would_lose_are_not_tested() {
    let found = tested(
        "    Tool: {type: object, properties: {range: {type: object, properties: {long: {type: number}}}}}
    Pack: {type: object, properties: {contents: {type: string}, cost: {type: [string, 'null']}}}
    Lost: {anyOf: [{$ref: '#/components/schemas/Tool'}, {$ref: '#/components/schemas/Pack'}], example: {range: {long: null}, contents: a}}
    Kept: {anyOf: [{$ref: '#/components/schemas/Tool'}, {$ref: '#/components/schemas/Pack'}], example: {contents: a, cost: null}}\n",
    );
    let names: Vec<&String> = found.keys().collect();
    assert_eq!(names, ["kept"]);
}

const SHARED: &str = "openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a: {get: {operationId: a, responses: {'400': {$ref: '#/components/responses/Failed'}}}}
  /b: {get: {operationId: b, responses: {'400': {$ref: '#/components/responses/Failed'}}}}
components:
  responses:
    Failed: {description: failed, content: {application/json: {schema: {type: object, required: [code], properties: {code: {type: integer}}}, examples: {wrong: {value: {code: x}}, right: {value: {code: 1}}}}}}
";

#[test]
fn a_shared_example_is_reported_and_counted_once() {
    let outcome = outcome(SHARED);
    assert_eq!(codes(&outcome), ["W0231"]);
    assert_eq!(examples(&outcome).len(), 1);
    let losses = &outcome.generated.as_ref().unwrap().degradations;
    assert_eq!(losses.wrong_examples, 1);
    assert_eq!(
        losses.lines(),
        ["examples that do not match their schema: 1"]
    );
}

#[test]
fn correcting_an_example_renames_nothing() {
    let types = |text: &str| -> Vec<String> {
        let outcome = outcome(text);
        let files = outcome.generated.unwrap().files.into_keys();
        files.filter(|path| path.starts_with("src/")).collect()
    };
    assert_eq!(
        types(SHARED),
        types(&SHARED.replace("{code: x}", "{code: 2}"))
    );
}

#[test]
fn examples_without_read_only_properties_are_valid_but_not_tested() {
    let outcome = outcome(
        "openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a: {post: {operationId: a, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}, example: {name: n}}}}, responses: {'204': {description: done}}}}
components: {schemas: {A: {type: object, required: [id, name], properties: {id: {type: integer, readOnly: true}, name: {type: string}}}}}
",
    );
    assert!(codes(&outcome).is_empty());
    assert!(examples(&outcome).is_empty());
}

#[test]
fn an_example_call_has_the_discriminator_of_its_alternative() {
    let outcome = outcome(
        "openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /pets:
    post:
      operationId: add
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: Added}}
components:
  schemas:
    Pet:
      type: object
      required: [kind]
      properties: {kind: {type: string}}
      discriminator: {propertyName: kind, mapping: {dog: Dog}}
    Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {bark: {type: string}}}]}
",
    );
    let generated = outcome.generated.unwrap();
    let calls = generated.files.get("examples/calls.rs").unwrap();
    assert!(
        calls.contains(r#"types::Pet::Dog(types::Dog::new("dog"))"#),
        "{calls}"
    );
}
