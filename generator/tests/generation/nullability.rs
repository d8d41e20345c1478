//! Whether properties that several schemas describe can be `null`.

use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{CrateOptions, generate_crate};

/// The field for a property that `base` and `extended` describe.
fn members(version: &str, base: &str, extended: &str) -> String {
    let text = format!(
        "openapi: {version}
info: {{title: T, version: '1'}}
paths: {{}}
components:
  schemas:
    Base: {{type: object, properties: {{a: {base}}}}}
    Extended:
      allOf:
        - $ref: '#/components/schemas/Base'
        - {{type: object, required: [a], properties: {{a: {extended}}}}}
"
    );
    let files = MemoryFiles::new().with("main.yaml", text.into_bytes());
    let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("t")).unwrap();
    let files = outcome.generated.unwrap().files;
    let file = files.get("src/types/extended.rs").unwrap();
    let member = file
        .lines()
        .find(|line| line.trim_start().starts_with("pub a:"));
    member.unwrap().trim().to_owned()
}

#[test]
fn an_extending_schema_can_exclude_null() {
    let nullable = "{type: [string, 'null']}";
    assert_eq!(
        members("3.1.0", nullable, "{type: string}"),
        "pub a: String,"
    );
    assert_eq!(members("3.1.0", nullable, "{const: x}"), "pub a: String,");
    assert_eq!(
        members("3.0.3", "{type: string, nullable: true}", "{type: string}"),
        "pub a: String,"
    );
    assert_eq!(
        members("3.1.0", "{type: [number, 'null']}", "{type: integer}"),
        "pub a: i64,"
    );
}

#[test]
fn a_schema_without_a_type_does_not_affect_nullability() {
    let nullable = "{type: [string, 'null']}";
    for extended in ["{}", "{description: Words.}", "{maxLength: 3}", nullable] {
        assert_eq!(
            members("3.1.0", nullable, extended),
            "pub a: Option<String>,",
            "{extended}"
        );
    }
    // On the extending schema, `nullable` is respected.
    assert_eq!(
        members("3.0.3", "{type: string}", "{type: string, nullable: true}"),
        "pub a: Option<String>,"
    );
}

/// The fields for a property with this schema: inline, and as a component.
fn whole(version: &str, schema: &str) -> [String; 2] {
    let text = format!(
        "openapi: {version}
info: {{title: T, version: '1'}}
paths: {{}}
components:
  schemas:
    Other: {{type: object, properties: {{b: {{type: string}}}}}}
    Nullable: {{type: [object, 'null'], properties: {{b: {{type: string}}}}}}
    HolderA: {schema}
    Inner: {{type: object, required: [a], properties: {{a: {schema}}}}}
    Outer: {{type: object, required: [a], properties: {{a: {{$ref: '#/components/schemas/HolderA'}}}}}}
"
    );
    let files = MemoryFiles::new().with("main.yaml", text.into_bytes());
    let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("t")).unwrap();
    let files = outcome.generated.unwrap().files;
    ["inner", "outer"].map(|name| {
        let file = files.get(&format!("src/types/{name}.rs")).unwrap();
        let mut lines = file.lines().map(str::trim);
        let member = lines.find(|line| line.starts_with("pub a:"));
        member.unwrap().to_owned()
    })
}

#[test]
fn null_is_excluded_if_any_part_of_a_schema_excludes_it() {
    let object = "{type: object, properties: {c: {type: string}}}";
    let nullable = "{type: [object, 'null'], properties: {d: {type: string}}}";
    for schema in [
        format!("{{allOf: [{nullable}, {object}]}}"),
        format!("{{allOf: [{nullable}, {{$ref: '#/components/schemas/Other'}}]}}"),
        format!("{{type: object, allOf: [{nullable}]}}"),
        "{type: object, $ref: '#/components/schemas/Nullable'}".to_owned(),
    ] {
        for member in whole("3.1.0", &schema) {
            assert!(!member.contains("Option"), "{schema}: {member}");
        }
    }
    for schema in [
        format!("{{allOf: [{nullable}, {nullable}]}}"),
        format!("{{type: [object, 'null'], allOf: [{nullable}, {object}]}}"),
    ] {
        for member in whole("3.1.0", &schema) {
            assert!(member.contains("Option"), "{schema}: {member}");
        }
    }
    let meant = "{nullable: true, allOf: [{$ref: '#/components/schemas/Other'}, {type: object, properties: {c: {type: string}}}]}";
    for member in whole("3.0.3", meant) {
        assert!(member.contains("Option"), "{member}");
    }
}
