//! Names that are released once and kept: those of statuses, media types, time formats and error bodies.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use clientwright_generator::generate_crate;
use clientwright_generator::render::CrateOptions;
use clientwright_generator::source::MemoryFiles;

/// All code generated from a document.
fn code(text: &str) -> String {
    let files = MemoryFiles::new().with("main.yaml", text);
    let outcome = generate_crate(&files, "main.yaml", &CrateOptions::new("named")).unwrap();
    let diagnostics = outcome.diagnostics.render(&outcome.sources, false);
    let generated = outcome.generated.unwrap_or_else(|| panic!("{diagnostics}"));
    let code = generated
        .files
        .iter()
        .filter(|(path, _)| path.ends_with(".rs"));
    code.map(|(_, text)| text.as_str()).collect()
}

const HEAD: &str = "openapi: 3.1.0
info: {title: T, version: '1'}
servers: [{url: 'http://localhost'}]
";

#[test]
fn response_variants_are_named_after_the_reasons_of_their_statuses() {
    let words = [
        (200, "Ok"),
        (201, "Created"),
        (202, "Accepted"),
        (203, "NonAuthoritativeInformation"),
        (206, "PartialContent"),
        (207, "MultiStatus"),
        (208, "AlreadyReported"),
        (226, "Status226"),
    ];
    let responses: String = words
        .iter()
        .map(|(status, _)| {
            let schema = format!("{{type: object, required: [a{status}], properties: {{a{status}: {{type: string}}}}}}");
            format!("        '{status}': {{description: d, content: {{application/json: {{schema: {schema}}}}}}}\n")
        })
        .collect();
    let document = format!(
        "{HEAD}paths:\n  /a:\n    get:\n      operationId: readA\n      responses:\n{responses}        4XX: {{description: d}}\n"
    );
    let code = code(&document);
    for (status, word) in words {
        assert!(
            code.contains(&format!("    {word}(")),
            "{status}: no {word} in\n{code}"
        );
    }
}

#[test]
fn redirections_are_named_after_their_reasons() {
    let words = [
        (300, "MultipleChoices"),
        (301, "MovedPermanently"),
        (302, "Found"),
        (303, "SeeOther"),
        (304, "NotModified"),
        (307, "TemporaryRedirect"),
        (308, "PermanentRedirect"),
    ];
    let responses: String = words
        .iter()
        .map(|(status, _)| {
            format!("        '{status}': {{description: d, content: {{application/json: {{schema: {{type: array, items: {{enum: [s{status}]}}}}}}}}}}\n")
        })
        .collect();
    let document = format!(
        "{HEAD}paths: {{}}\nwebhooks:\n  moved:\n    post:\n      operationId: moved\n      responses:\n{responses}        '100': {{description: d, content: {{text/plain: {{schema: {{type: string}}}}}}}}\n        '101': {{description: d, content: {{application/octet-stream: {{schema: {{}}}}}}}}\n"
    );
    let code = code(&document);
    for (status, word) in words {
        assert!(code.contains(word), "{status}: no {word} in\n{code}");
    }
    assert!(
        code.contains("Continue") && code.contains("SwitchingProtocols"),
        "{code}"
    );
}

#[test]
fn time_formats_are_named_after_their_fractions_and_offsets() {
    let properties: String = [
        ("a", "YYYY-MM-DDThh:mm:ss+hhmm", "SecondsBasicOffset"),
        (
            "b",
            "YYYY-MM-DDThh:mm:ss.SSSSSS+hh:mm",
            "MicrosExtendedOffset",
        ),
        ("c", "YYYY-MM-DDThh:mm:ss.SSSSSSSSSZ", "NanosZulu"),
    ]
    .iter()
    .map(|(name, format, _)| {
        format!("        {name}: {{type: string, format: date-time, x-wire-format: '{format}'}}\n")
    })
    .collect();
    let document = format!(
        "{HEAD}paths:\n  /a:\n    get:\n      operationId: readA\n      responses:\n        '200': {{description: d, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Times'}}}}}}}}\ncomponents:\n  schemas:\n    Times:\n      type: object\n      properties:\n{properties}"
    );
    let code = code(&document);
    for word in ["SecondsBasicOffset", "MicrosExtendedOffset", "NanosZulu"] {
        assert!(code.contains(word), "no {word} in\n{code}");
    }
}

#[test]
fn unnamed_error_bodies_are_named_after_their_kind() {
    let responses: String = [
        (
            "400",
            "application/json",
            "{type: array, items: {type: string}}",
        ),
        (
            "401",
            "application/json",
            "{type: object, additionalProperties: {type: string}}",
        ),
        ("402", "application/octet-stream", "{}"),
        ("403", "text/plain", "{type: string}"),
    ]
    .iter()
    .map(|(status, media, schema)| {
        format!(
            "        '{status}': {{description: d, content: {{{media}: {{schema: {schema}}}}}}}\n"
        )
    })
    .collect();
    let document = format!(
        "{HEAD}paths:\n  /a:\n    get:\n      operationId: readA\n      responses:\n        '204': {{description: d}}\n{responses}"
    );
    let code = code(&document);
    for word in ["List(", "Map(", "Bytes(", "Text("] {
        assert!(
            code.contains(&format!("    {word}")),
            "no {word} in\n{code}"
        );
    }
}
