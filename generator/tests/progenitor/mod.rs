//! The progenitor engine: what it keeps, what it omits, and that it reports this.

use clientwright_generator::render::{CrateOptions, Engine, ProgenitorOptions};
use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{Generation, generate_crate};

fn run_with(text: &str, options: ProgenitorOptions) -> Generation {
    let files = MemoryFiles::new().with("main.yaml", text);
    let options = CrateOptions {
        engine: Engine::Progenitor(options),
        ..CrateOptions::new("client")
    };
    generate_crate(&files, "main.yaml", &options).expect("no defect")
}

fn run(text: &str) -> Generation {
    run_with(text, ProgenitorOptions::default())
}

/// A document with this version and these paths and schemas.
fn document(version: &str, paths: &str, schemas: &str) -> String {
    format!(
        "openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths:\n{paths}\ncomponents:\n  schemas:\n    Empty: {{type: object}}\n{schemas}"
    )
}

#[cfg(not(feature = "progenitor"))]
#[test]
fn without_the_feature_the_engine_is_rejected_with_help() {
    let outcome = run(&document("3.0.3", "", ""));
    assert!(outcome.generated.is_none());
    let found = outcome.diagnostics.sorted();
    assert_eq!(found[0].code, "E0501");
    let help = found[0].help.as_ref().expect("help");
    assert!(help.contains("feature `progenitor`"), "{help}");
}

#[cfg(feature = "progenitor")]
mod with_the_feature {
    use clientwright_generator::Generated;
    use clientwright_generator::render::{Interface, Tags};

    use super::*;

    fn generated(outcome: &Generation) -> &Generated {
        let text = outcome.diagnostics.render(&outcome.sources, false);
        outcome.generated.as_ref().expect(&text)
    }

    fn library(outcome: &Generation) -> &str {
        &generated(outcome).files["src/lib.rs"]
    }

    fn codes(outcome: &Generation) -> Vec<&'static str> {
        let found = outcome.diagnostics.sorted();
        found
            .into_iter()
            .map(|diagnostic| diagnostic.code)
            .collect()
    }

    #[test]
    fn each_reported_loss_matches_its_snapshot() {
        let folder =
            std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad_specs_progenitor");
        let codes = (503..=509).map(|number| format!("W0{number}"));
        for code in codes {
            let text =
                std::fs::read_to_string(folder.join(format!("{code}.yaml"))).expect("a file");
            let outcome = run(&text);
            let found = outcome.diagnostics.sorted();
            assert!(
                found
                    .iter()
                    .all(|f| f.code == code && f.primary.is_some() && f.help.is_some())
            );
            assert!(!found.is_empty() && outcome.generated.is_some(), "{code}");
            let text = outcome.diagnostics.render(&outcome.sources, false);
            let mut settings = insta::Settings::new();
            settings.set_snapshot_path(&folder);
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings.bind(|| insta::assert_snapshot!(code, text));
        }
    }

    #[test]
    fn incompatible_options_are_an_error() {
        let options = ProgenitorOptions {
            interface: Interface::Positional,
            tags: Tags::Separate,
        };
        let outcome = run_with(&document("3.0.3", "", ""), options);
        assert!(outcome.generated.is_none());
        assert_eq!(codes(&outcome)[0], "E0502");
    }

    const GET: &str = "responses: {'200': {description: ok}}";

    #[test]
    fn requests_that_progenitor_cannot_send_are_omitted_and_reported() {
        let outcome = run(&document(
            "3.0.3",
            &format!(
                "  /keep:
    get:
      operationId: keep
      parameters:
        - {{name: session, in: cookie, schema: {{type: string}}}}
        - {{name: q, in: query, schema: {{type: string}}}}
      {GET}
  /cookie:
    get:
      operationId: cookie
      parameters: [{{name: session, in: cookie, required: true, schema: {{type: string}}}}]
      {GET}
  /deep:
    get:
      operationId: deep
      parameters: [{{name: f, in: query, required: true, style: deepObject, schema: {{type: object}}}}]
      {GET}
  /parts:
    post:
      operationId: parts
      requestBody: {{content: {{multipart/form-data: {{schema: {{type: object}}}}}}}}
      {GET}
  /ask:
    options:
      operationId: ask
      {GET}
"
            ),
            "",
        ));
        let kept = generated(&outcome);
        assert_eq!(
            (kept.operations, kept.degradations.operations_left_out),
            (1, 4)
        );
        assert_eq!(
            codes(&outcome),
            ["W0504", "W0503", "W0503", "W0503", "W0503"]
        );
        assert!(
            outcome
                .diagnostics
                .sorted()
                .iter()
                .all(|f| f.primary.is_some())
        );
        let readme = &kept.files["README.md"];
        for expected in [
            "`session` of GET /keep",
            "GET /cookie",
            "GET /deep",
            "POST /parts",
            "OPTIONS /ask",
        ] {
            assert!(readme.contains(expected), "{expected} in\n{readme}");
        }
        assert!(!library(&outcome).contains("fn cookie"));
    }

    #[test]
    fn different_responses_are_merged_into_one_type() {
        let outcome = run(&document(
            "3.0.3",
            "  /a:
    get:
      operationId: getA
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
        '202': {description: later, content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}
        '204': {description: nothing}
        '404': {description: gone, content: {application/problem+json: {schema: {$ref: '#/components/schemas/B'}}}}
        default: {description: failed, content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}
",
            "    A: {type: object, required: [a], properties: {a: {type: string}}}
    B: {type: object, required: [b], properties: {b: {type: string}}}
",
        ));
        let library = library(&outcome);
        assert!(
            library.contains("Result<ResponseValue<types::GetAResponse>, Error<types::B>>"),
            "{library}"
        );
        assert!(library.contains("400u16..=499u16") && library.contains("500u16..=599u16"));
        // The union, and the status without a body.
        assert_eq!(codes(&outcome), ["W0505", "W0505"]);
    }

    #[test]
    fn keywords_of_3_1_are_converted_to_3_0() {
        let outcome = run(&document(
            "3.1.0",
            "  /a: {post: {operationId: a, requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}, responses: {'204': {description: ok}}}}",
            "    A:
      type: object
      required: [maybe, both, kind]
      properties:
        maybe: {type: [string, 'null']}
        other: {oneOf: [{$ref: '#/components/schemas/Empty'}, {type: 'null'}]}
        both: {type: [string, integer]}
        kind: {const: x}
        pair: {type: array, prefixItems: [{type: string}, {type: integer}]}
        many: {type: object, patternProperties: {'^x': {type: integer}}}
",
        ));
        let library = library(&outcome);
        for expected in [
            "pub maybe: ::std::option::Option<::std::string::String>",
            "pub other: ::std::option::Option<Empty>",
            "pub both: ABoth",
            "pub kind: AKind",
            "pub pair: ::std::vec::Vec<::serde_json::Value>",
            "pub many: ::std::collections::BTreeMap<::std::string::String, i64>",
        ] {
            assert!(library.contains(expected), "{expected} in\n{library}");
        }
        assert_eq!(codes(&outcome), ["W0507", "W0507"]);
    }

    #[test]
    fn names_that_collide_in_rust_remain_distinct_on_the_wire() {
        let outcome = run(&document(
            "3.0.3",
            "  /a/{a-b}:
    get:
      operationId: new
      parameters:
        - {name: a-b, in: path, required: true, schema: {type: string}}
        - {name: a_b, in: query, schema: {type: string}}
        - {name: a-b, in: header, schema: {type: string}}
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}
",
            "    A:
      type: object
      additionalProperties: {type: string}
      properties: {type: {type: string}, '@type': {type: string}, extra: {type: string}}
    a: {type: string, enum: [x y, x-y]}
",
        ));
        let library = library(&outcome);
        for expected in [
            "pub async fn new_2",
            "a_b: &'a str",
            "QueryParam::new(\"a_b\", &a_b_2)",
            "\"a-b\", value.to_string()",
            "rename = \"@type\"",
            "pub type_2:",
            "pub extra_2:",
            "rename = \"x-y\"",
            "pub enum A2",
        ] {
            assert!(library.contains(expected), "{expected} in\n{library}");
        }
        assert!(!library.contains(['\u{e000}', '\u{e001}']) && !library.contains("\\u{e00"));
        assert_eq!(codes(&outcome), ["W0509", "W0509"]);
    }

    #[test]
    fn a_nested_type_does_not_take_the_name_of_a_component() {
        let outcome = run(&document(
            "3.0.3",
            &format!("  /a: {{get: {{operationId: a, {GET}}}}}"),
            "    Order: {type: object, properties: {item: {type: object, properties: {a: {type: string}}}}}
    OrderItem: {type: object, properties: {b: {type: string}}}
",
        ));
        let library = library(&outcome);
        assert_eq!(
            library.matches("pub struct OrderItem ").count(),
            1,
            "{library}"
        );
        assert!(library.contains("pub struct OrderItem2 "), "{library}");
        assert_eq!(codes(&outcome), ["W0509"]);
    }

    #[test]
    fn a_panic_of_progenitor_affects_only_one_schema() {
        let outcome = run(&document(
            "3.0.3",
            &format!("  /a: {{get: {{operationId: a, {GET}}}}}"),
            "    Before: {type: string, enum: [a, b]}
    Mark: {type: string, enum: ['.', X]}
    After: {type: string, enum: [c, d]}
",
        ));
        let library = library(&outcome);
        assert!(library.contains("pub enum Before") && library.contains("pub enum After"));
        assert!(
            library.contains("pub struct Mark(pub ::std::string::String)"),
            "{library}"
        );
        let found = outcome.diagnostics.sorted();
        assert_eq!(codes(&outcome), ["W0506"]);
        let label = &found[0].primary.as_ref().expect("a position").1;
        assert!(label.starts_with("panic: "), "{label}");
    }

    #[test]
    fn the_output_for_a_document_is_deterministic() {
        let text = document(
            "3.0.3",
            &format!("  /a: {{get: {{operationId: a, tags: [x], {GET}}}}}"),
            "    A: {type: object, properties: {b: {type: object, additionalProperties: {type: string}}}}\n",
        );
        for options in [
            ProgenitorOptions::default(),
            ProgenitorOptions {
                interface: Interface::Builder,
                tags: Tags::Separate,
            },
        ] {
            let (one, two) = (run_with(&text, options), run_with(&text, options));
            assert_eq!(generated(&one).files, generated(&two).files);
        }
    }
}
