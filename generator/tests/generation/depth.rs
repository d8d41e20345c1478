//! Deeply nested specifications are generated on the stack of an ordinary thread.

use std::fmt::Write as _;

use clientwright_generator::source::MemoryFiles;
use clientwright_generator::{CrateOptions, generate_crate};

/// The default stack size of a thread.
const STACK: usize = 2 * 1024 * 1024;

/// Components that refer to one another with the output of `link`.
fn chain(length: usize, link: impl Fn(usize) -> String) -> String {
    let mut text = String::from(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n",
    );
    for index in 0..length {
        let _ = writeln!(text, "    S{index}: {}", link(index + 1));
    }
    let _ = writeln!(
        text,
        "    S{length}: {{type: object, properties: {{a: {{type: string}}}}}}"
    );
    text
}

fn generate(text: String) -> usize {
    std::thread::Builder::new()
        .stack_size(STACK)
        .spawn(move || {
            let files = MemoryFiles::new().with("main.yaml", text.into_bytes());
            let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("deep")).unwrap();
            outcome.generated.map_or(0, |generated| generated.types)
        })
        .unwrap()
        .join()
        .unwrap()
}

#[test]
fn long_chains_of_references_need_no_deep_stack() {
    let to = |next: usize| format!("{{$ref: '#/components/schemas/S{next}'}}");
    assert_eq!(generate(chain(800, to)), 801);
    assert_eq!(
        generate(chain(800, |n| format!("{{type: array, items: {}}}", to(n)))),
        801
    );
    assert_eq!(
        generate(chain(800, |n| format!(
            "{{type: object, additionalProperties: {}}}",
            to(n)
        ))),
        801
    );
    assert_eq!(
        generate(chain(800, |n| format!(
            "{{type: object, properties: {{next: {}}}}}",
            to(n)
        ))),
        801
    );
    assert_eq!(
        generate(chain(150, |n| format!(
            "{{allOf: [{}, {{type: object}}]}}",
            to(n)
        ))),
        151
    );
    assert_eq!(
        generate(chain(150, |n| format!(
            "{{oneOf: [{}, {{type: string}}]}}",
            to(n)
        ))),
        151
    );
}

#[test]
fn nested_schemas_need_no_deep_stack() {
    for (open, close) in [
        ("{type: array, items: ", "}"),
        ("{type: object, properties: {a: ", "}}"),
        ("{allOf: [", "]}"),
        ("{oneOf: [{type: string}, ", "]}"),
        ("{type: object, additionalProperties: ", "}"),
    ] {
        let depth = 60;
        let schema = format!(
            "{}{{type: string}}{}",
            open.repeat(depth),
            close.repeat(depth)
        );
        let text = format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{Deep: {schema}}}}}\n"
        );
        assert!(generate(text) > 0, "{open}");
    }
}

#[test]
fn an_xml_body_that_is_nested_too_deeply_is_text_with_a_warning() {
    let link =
        |n| format!("{{type: object, properties: {{n: {{$ref: '#/components/schemas/S{n}'}}}}}}");
    let text = chain(1_200, link).replace(
        "paths: {}",
        "paths: {/a: {get: {operationId: a, responses: {'200': {description: fine, content: \
         {application/xml: {schema: {$ref: '#/components/schemas/S0'}}}}}}}}",
    );
    let files = MemoryFiles::new().with("main.yaml", text.into_bytes());
    let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("deep")).unwrap();
    assert!(outcome.generated.is_some());
    let rendered = outcome.diagnostics.render(&outcome.sources, false);
    assert!(
        rendered.contains("W0438") && rendered.contains("deeper than 1000 levels"),
        "{rendered}"
    );
}

#[test]
fn a_schema_of_property_names_can_refer_to_itself() {
    let of = |schema: &str| {
        generate(format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    S: {{{schema}}}\n"
        ))
    };
    let itself = "{$ref: '#/components/schemas/S'}";
    for schema in [
        format!("type: object, propertyNames: {itself}"),
        format!("propertyNames: {{allOf: [{itself}]}}"),
        format!("propertyNames: {{oneOf: [{itself}, {{type: string}}]}}, type: [string, object]"),
        format!("propertyNames: {{propertyNames: {itself}}}, minProperties: 1"),
    ] {
        assert_eq!(of(&schema), 1, "{schema}");
    }
}

/// Each level of `oneOf: [S, allOf: [S, more]]` has twice the alternatives of the next one.
#[test]
fn the_expansion_of_nested_unions_is_limited() {
    let next = |next: usize| {
        let next = format!("{{$ref: '#/components/schemas/S{next}'}}");
        let more = "{type: object, properties: {m: {type: string}}}";
        format!("{{oneOf: [{next}, {{allOf: [{next}, {more}]}}]}}")
    };
    let types = generate(chain(24, next));
    assert!((25..20_000).contains(&types), "{types}");
}
