//! Checks for schemas that allow only one value.

use clientwright_generator::render::CrateOptions;
use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{Generated, generate_crate};

fn rules_of(properties: &str) -> String {
    let spec = format!(
        "openapi: 3.1.0
info: {{title: T, version: '1'}}
paths: {{}}
components:
  schemas:
    Five: {{type: integer, const: 5}}
    Thing: {{type: object, properties: {{a: {properties}}}}}
"
    );
    let files = MemoryFiles::new().with("main.yaml", spec.as_str());
    let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("constants")).unwrap();
    let Generated { files, .. } = outcome.generated.unwrap();
    let text = files.get("src/types/thing.rs").unwrap();
    text.lines()
        .filter(|line| line.contains("rule::Member"))
        .map(str::trim)
        .collect()
}

#[test]
fn a_constant_number_is_checked() {
    let five = "rule::Member(\"a\", &[rule::Minimum(\"5\"), rule::Maximum(\"5\")]),";
    assert_eq!(rules_of("{type: integer, const: 5}"), five);
    assert_eq!(rules_of("{type: integer, enum: [5.0]}"), five);
    assert_eq!(rules_of("{$ref: '#/components/schemas/Five'}"), five);
    assert_eq!(
        rules_of("{type: number, const: 0.5, maximum: 3}"),
        "rule::Member(\"a\", &[rule::Minimum(\"0.5\"), rule::Maximum(\"0.5\")]),"
    );
}

#[test]
fn a_constant_boolean_is_checked() {
    let yes = "rule::Member(\"a\", &[rule::Is(true)]),";
    assert_eq!(rules_of("{type: boolean, const: true}"), yes);
    assert_eq!(rules_of("{type: [boolean, 'null'], enum: [true]}"), yes);
    assert_eq!(rules_of("{type: boolean, enum: [true, false]}"), "");
}
