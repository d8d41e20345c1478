//! Cases found by the round trip of the corpus: decisions that would lose data.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use clientwright_generator::render::CrateOptions;
use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{Observer, Stage, generate_crate, trace_crate};

fn file(schemas: &str, path: &str) -> String {
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}"
    );
    let files = MemoryFiles::new().with("main.yaml", text);
    let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("lossless")).unwrap();
    let found = outcome.diagnostics.render(&outcome.sources, false);
    let generated = outcome.generated.unwrap_or_else(|| panic!("{found}"));
    generated
        .files
        .get(path)
        .cloned()
        .unwrap_or_else(|| panic!("no {path}"))
}

#[test]
fn a_type_that_adds_nothing_to_its_base_is_not_an_alias_of_it() {
    // As an alias it would be read by reading the base, which would read it again, infinitely.
    let schemas = "    Base:
      type: object
      required: [kind]
      properties: {kind: {type: string}}
      discriminator: {propertyName: kind, mapping: {plain: '#/components/schemas/Plain'}}
    Plain: {allOf: [{$ref: '#/components/schemas/Base'}]}
";
    let plain = file(schemas, "src/types/plain.rs");
    assert!(plain.contains("pub struct Plain {"), "{plain}");
}

#[test]
fn integer_types_hold_every_value_within_the_bounds() {
    let schemas = "    Numbers:
      type: object
      required: [plain, unsigned, rounded, negative, huge, signed, number]
      properties:
        plain: {type: integer}
        unsigned: {type: integer, minimum: 0, maximum: 18446744073709551615}
        rounded: {type: integer, minimum: 0, maximum: 1.8446744073709552e+19}
        negative: {type: integer, minimum: -1, maximum: 18446744073709551615}
        huge: {type: integer, minimum: 0, maximum: 1e30}
        signed: {type: integer, maximum: 9223372036854775807}
        number: {type: number, format: int64}
        bare: {format: int32}
";
    let numbers = file(schemas, "src/types/numbers.rs");
    for field in [
        "pub plain: i64",
        "pub unsigned: u64",
        "pub rounded: u64",
        "pub negative: ExactInteger",
        "pub huge: ExactInteger",
        "pub signed: i64",
        "pub number: Decimal",
        "pub bare: Option<i32>",
    ] {
        assert!(numbers.contains(field), "{field}: {numbers}");
    }
}

#[test]
fn a_free_form_property_that_is_null_is_not_read_as_missing() {
    let text = file(
        "    Free: {type: object, properties: {any: {}}}\n",
        "src/types/free.rs",
    );
    assert!(
        text.contains("any: optional_value(\"any\", Value)"),
        "{text}"
    );
}

#[test]
fn a_closed_alternative_is_marked_as_closed() {
    let schemas = "    Either:
      anyOf:
        - {type: object, additionalProperties: false, properties: {a: {type: string}}}
        - {type: object, properties: {a: {type: string}, b: {type: string}}}
";
    let text = file(schemas, "src/types/either.rs");
    assert_eq!(text.matches("Shape::of(").count(), 2, "{text}");
    assert_eq!(text.matches(".closed()").count(), 1, "{text}");
}

#[test]
fn a_schema_named_only_in_the_mapping_is_an_alternative() {
    let schemas = "    Base: {type: object, required: [kind], properties: {kind: {type: string}}}
    Other: {type: object, required: [kind], properties: {kind: {type: string}}}
    Special: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {more: {type: string}}}]}
    Either:
      oneOf: [{$ref: '#/components/schemas/Base'}, {$ref: '#/components/schemas/Other'}]
      discriminator:
        propertyName: kind
        mapping: {base: '#/components/schemas/Base', special: '#/components/schemas/Special'}
";
    let text = file(schemas, "src/types/either.rs");
    assert!(
        text.contains("Some(\"special\") | Some(\"Special\") =>"),
        "{text}"
    );
    assert!(text.contains("Special(Special)"), "{text}");
}

#[test]
fn unions_of_unions_are_distinguished_by_all_nested_constants() {
    let schemas = "    A: {type: object, required: [t], properties: {t: {type: string, enum: [a]}}}
    B: {type: object, required: [t], properties: {t: {type: string, enum: [b]}}}
    C: {type: object, required: [t], properties: {t: {type: string, enum: [c]}}}
    Letters: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
    Either: {anyOf: [{$ref: '#/components/schemas/Letters'}, {$ref: '#/components/schemas/C'}]}
";
    let text = file(schemas, "src/types/either.rs");
    assert!(
        text.contains(".constants(&[(&[\"t\"], &[Constant::Text(\"a\"), Constant::Text(\"b\")])])"),
        "{text}"
    );
}

#[test]
fn properties_that_can_be_null_only_in_another_alternative_are_listed() {
    let schemas = "    Either:
      anyOf:
        - {type: object, properties: {a: {type: string}, b: {type: string}}}
        - {type: object, properties: {a: {type: string, nullable: true}, c: {type: string}}}
";
    let text = file(schemas, "src/types/either.rs");
    assert_eq!(text.matches(".never_null(&[\"a\"])").count(), 1, "{text}");
}

#[test]
fn type_null_without_quotes_is_the_null_type_and_an_empty_type_is_any() {
    let schemas = "    Box:
      type: object
      properties:
        list: {type: array, items: {oneOf: [{type: string, format: date-time}, {type: null}]}}
        none: {type: null}
        free:
          type:
";
    let text = file(schemas, "src/types/box_model.rs");
    assert!(
        text.contains("pub list: Option<Vec<Option<DateTime>>>"),
        "{text}"
    );
    assert!(text.contains("pub free: Option<Value>"), "{text}");
}

#[test]
fn keywords_without_effect_are_counted_where_they_are_written() {
    let text = "openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a:
    get: {responses: {'200': {$ref: '#/components/responses/Ok'}, '201': {$ref: '#/components/responses/Ok'}}}
components:
  responses: {Ok: {description: ok, links: {}}}
  schemas:
    A: {type: string, not: {enum: [a]}, if: {}, then: {}}
    B: {not: {}}
";
    let files = MemoryFiles::new().with("main.yaml", text);
    let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("counted")).unwrap();
    let losses = outcome.generated.unwrap().degradations;
    let counted: Vec<(&str, usize)> = losses
        .keywords_without_effect
        .iter()
        .map(|(keyword, times)| (keyword.as_str(), *times))
        .collect();
    assert_eq!(counted, [("if", 1), ("not", 2)]);
}

#[test]
fn an_observer_is_notified_of_every_stage_in_order() {
    #[derive(Default)]
    struct Log(Vec<(&'static str, bool)>);
    impl Observer for Log {
        fn begin(&mut self, stage: Stage) {
            self.0.push((stage.as_str(), true));
        }
        fn end(&mut self, stage: Stage) {
            self.0.push((stage.as_str(), false));
        }
    }
    let text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n";
    let files = MemoryFiles::new().with("main.yaml", text);
    let mut log = Log::default();
    let options = CrateOptions::new("observed");
    trace_crate(&files, "main.yaml", &options, &mut log).unwrap();
    let stages = ["read", "check", "lower", "name", "render"];
    let expected: Vec<_> = stages
        .iter()
        .flat_map(|stage| [(*stage, true), (*stage, false)])
        .collect();
    assert_eq!(log.0, expected);
}

#[test]
fn media_types_without_generated_code_are_counted() {
    let text = "openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a:
    put:
      operationId: put
      requestBody:
        content:
          application/json-patch+json: {schema: {type: string}}
          application/json: {schema: {type: string}}
          application/*+json: {schema: {type: string}}
          text/csv: {}
      responses:
        '200':
          description: ok
          content:
            text/csv: {}
            application/json: {schema: {type: string}}
        default: {description: bad, content: {text/html: {}, application/problem+json: {}}}
";
    let files = MemoryFiles::new().with("main.yaml", text);
    let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("counted")).unwrap();
    let generated = outcome.generated.unwrap();
    assert_eq!(
        generated.degradations.lines(),
        ["media types omitted: application/*+json 1, application/json-patch+json 1"]
    );
    let code = &generated.files["src/operations/put.rs"];
    assert!(code.contains("body_json(\"application/json\","), "{code}");
}
