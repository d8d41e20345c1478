//! The shapes that a union uses to distinguish its alternatives.

use clientwright_generator::render::CrateOptions;
use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{Generated, generate_crate};

fn union_of(alternatives: &str) -> String {
    let spec = format!(
        "openapi: 3.0.3
info: {{title: T, version: '1'}}
paths: {{}}
components:
  schemas:
    Choice:
      anyOf:
{alternatives}
"
    );
    let files = MemoryFiles::new().with("main.yaml", spec.as_str());
    let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("shapes")).unwrap();
    let Generated { files, .. } = outcome.generated.unwrap();
    files.get("src/types/choice.rs").unwrap().clone()
}

#[test]
fn optional_constant_properties_distinguish_alternatives() {
    let text = union_of(
        "        - {type: object, properties: {kind: {type: string, enum: [a]}, x: {type: string}}}
        - {type: object, properties: {kind: {type: string, enum: [b]}, y: {type: string}}}",
    );
    assert_eq!(text.matches(".constants(").count(), 2, "{text}");
}

#[test]
fn an_optional_single_value_enum_that_distinguishes_nothing_is_open() {
    let text = union_of(
        "        - {type: object, properties: {kind: {type: string, enum: [a]}, x: {type: string}}}
        - {type: object, properties: {kind: {type: string, enum: [a, b]}, y: {type: string}}}",
    );
    assert!(!text.contains(".constants("), "{text}");
    assert_eq!(text.matches(".listed(").count(), 1, "{text}");
    let text = union_of(
        "        - {type: object, properties: {note: {anyOf: [{type: string}, {type: string, enum: ['']}]}}}
        - {type: string, enum: ['']}",
    );
    assert!(!text.contains(".constants("), "{text}");
}

#[test]
fn a_required_constant_property_excludes_an_alternative() {
    let text = union_of(
        "        - {type: object, required: [kind], properties: {kind: {type: string, enum: [a]}}}
        - {type: object, properties: {y: {type: string}}}",
    );
    assert!(text.contains(".constants("), "{text}");
}

#[test]
fn nested_enums_distinguish_alternatives() {
    let below = |list: &str| {
        format!(
            "        - {{type: object, required: [meta], properties: {{meta: {{type: object, required: [kind], properties: {{kind: {{enum: [{list}]}}}}}}}}}}\n"
        )
    };
    let text = union_of(&format!("{}{}", below("1, 2"), below("3, 4")));
    // Independent of line breaks.
    let dense: String = text.split_whitespace().collect();
    assert_eq!(
        dense.matches(r#".listed(&[(&["meta","kind"],"#).count(),
        2,
        "{text}"
    );
    let text = union_of(&format!("{}{}", below("1, 2"), below("2, 1")));
    assert!(!text.contains(".listed("), "{text}");
}

#[test]
fn name_patterns_and_forbidden_properties_distinguish_alternatives() {
    let text = union_of(
        "        - {type: object, patternProperties: {'^a': {type: integer}}, additionalProperties: false}
        - {type: object, patternProperties: {'^b': {type: integer}}, additionalProperties: false}",
    );
    assert_eq!(text.matches(".patterns(").count(), 2, "{text}");
    let text = union_of(
        "        - {type: object, properties: {a: {type: string}, b: false}}
        - {type: object, properties: {a: {type: string}, b: {type: integer}}}",
    );
    let dense: String = text.split_whitespace().collect();
    assert!(dense.contains(r#".listed(&[(&["b"],&[])])"#), "{text}");
    assert!(!dense.contains("Constant"), "{text}");
}
