//! `null` where a mapping or a string is expected: an entry that was written, but is empty.

use clientwright_openapi::document::StatusPattern;

use crate::support::{Read, read};

fn operation(text: &str) -> Read {
    read(&format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  /a:\n    get:\n      operationId: getA\n{text}"
    ))
}

const RESPONSES: &str = "      responses: {'200': {description: Done}}\n";

/// Code and position of all warnings and errors.
fn found(read: &Read) -> Vec<(&'static str, String)> {
    let all = read.diagnostics.sorted();
    all.into_iter()
        .map(|it| (it.code, read.place(it)))
        .collect()
}

#[test]
fn an_empty_response_is_a_response_without_a_body() {
    let read = operation("      responses:\n        '200': {description: Done}\n        '204':\n");
    let responses = &read.ok().operations[0].responses;
    assert_eq!(responses.len(), 2);
    assert_eq!(responses[1].status, StatusPattern::Code(204));
    assert!(responses[1].content.is_empty());
    let report = read.report("W0205");
    assert_eq!(read.place(&report), "main.yaml:9:14");
    assert!(
        report.message.contains("a response must be a mapping"),
        "{}",
        report.message
    );
}

#[test]
fn an_empty_operation_is_an_operation_without_parameters() {
    let read = read("openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n");
    assert_eq!(read.ok().operations.len(), 1);
    assert_eq!(read.place(&read.report("W0205")), "main.yaml:5:8");
}

#[test]
fn an_empty_parameter_is_an_error() {
    let read = operation(&format!("      parameters:\n        -\n{RESPONSES}"));
    let _ = read.report("W0205");
    assert!(
        read.diagnostics
            .sorted()
            .into_iter()
            .any(|it| it.message.contains("the parameter has no `name`"))
    );
}

#[test]
fn an_empty_security_requirement_is_an_error_and_not_anonymous_access() {
    let read = operation(&format!("      security:\n        -\n{RESPONSES}"));
    let report = read.report("E0203");
    assert_eq!(read.place(&report), "main.yaml:8:10");
    assert!(
        report
            .message
            .contains("a security requirement must be a mapping"),
        "{}",
        report.message
    );
}

#[test]
fn empty_servers_tags_and_names_of_tags_are_reported() {
    let read = read(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\nservers: [null]\ntags: [null]\npaths:\n  /a:\n    get:\n      operationId: getA\n      tags: [null]\n      responses: {'200': {description: Done}}\n",
    );
    let places: Vec<String> = found(&read)
        .into_iter()
        .filter(|(code, _)| *code == "W0205")
        .map(|(_, place)| place)
        .collect();
    assert_eq!(
        places,
        ["main.yaml:3:11", "main.yaml:4:8", "main.yaml:9:14"]
    );
    assert!(read.ok().tags.is_empty());
}

#[test]
fn an_empty_schema_is_any_value() {
    let read = read(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    A:\n      type: object\n      properties:\n        a:\n      required: [null]\n",
    );
    let places: Vec<_> = found(&read)
        .into_iter()
        .filter(|(code, _)| *code == "W0205")
        .map(|(_, place)| place)
        .collect();
    assert_eq!(places, ["main.yaml:9:10", "main.yaml:10:18"]);
    read.ok();
}

#[test]
fn a_key_without_a_value_is_absent() {
    let read = operation(&format!(
        "      parameters:\n      tags:\n      description:\n      requestBody:\n{RESPONSES}"
    ));
    read.ok();
    assert_eq!(found(&read), []);
}
