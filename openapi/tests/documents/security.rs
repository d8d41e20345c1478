//! Security schemes that the document does not declare, or that are declared elsewhere.

use crate::support;

use clientwright_openapi::document::{Document, SecurityKind};
use support::{Read, read, read_files};

fn with(version: &str, security: &str, schemes: &str) -> Read {
    read(&format!(
        "openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths:\n  /a: {{get: {{operationId: getA, security: {security}, responses: {{'204': {{description: Done}}}}}}}}\ncomponents: {{securitySchemes: {{{schemes}}}}}\n"
    ))
}

/// The names that the first operation requires.
fn required(document: &Document) -> Vec<Vec<String>> {
    let security = document.operations[0].security.as_ref().unwrap();
    let names = security.iter().map(|alternative| {
        let schemes = alternative.schemes.iter();
        schemes.map(|(name, _)| name.value.clone()).collect()
    });
    names.collect()
}

fn declared(document: &Document) -> Vec<&str> {
    let schemes = document.security_schemes.iter();
    schemes.map(|scheme| scheme.name.as_str()).collect()
}

const TOKEN: &str = "token: {type: http, scheme: bearer}";

#[test]
fn an_undeclared_scheme_is_a_warning_at_its_name() {
    let read = with("3.0.3", "[{tokn: []}, {token: []}]", TOKEN);
    let document = read.ok();
    let found = read.report("W0303");
    assert_eq!(read.place(&found), "main.yaml:4:45");
    let (_, label) = found.primary.as_ref().unwrap();
    assert!(label.contains("did you mean `token`?"), "{label}");
    assert_eq!(required(document), [["tokn"], ["token"]]);
    assert_eq!(declared(document), ["token"]);
}

#[test]
fn undeclared_schemes_of_the_document_are_reported() {
    let read = read(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\nsecurity: [{missing: []}]\npaths:\n  /a: {get: {operationId: getA, responses: {'204': {description: Done}}}}\n",
    );
    assert_eq!(required(read.ok()), [["missing"]]);
    assert_eq!(read.place(&read.report("W0303")), "main.yaml:3:13");
}

#[test]
fn an_unusable_scheme_is_omitted() {
    let unused = with("3.0.3", "[]", "odd: {type: cookie}");
    assert_eq!(declared(unused.ok()), Vec::<&str>::new());
    let found = unused.report("W0304");
    assert_eq!(unused.place(&found), "main.yaml:5:44");
    assert_eq!(unused.codes(), ["W0304"]);
    let used = with(
        "3.0.3",
        "[{odd: []}]",
        "odd: {type: apiKey, in: body, name: k}",
    );
    used.ok();
    assert_eq!(used.codes(), ["W0303", "W0304"]);
    let broken = with("3.0.3", "[{odd: []}]", "odd: {$ref: 'missing.yaml'}");
    assert_eq!(broken.codes(), ["W0303", "W0304"]);
}

#[test]
fn a_scheme_can_be_named_by_reference_since_3_2() {
    let named = "[{'#/components/securitySchemes/token': []}]";
    let read = with("3.2.0", named, TOKEN);
    assert_eq!(required(read.clean()), [["token"]]);
    // A component with exactly that name has priority.
    let both =
        format!("{TOKEN}, '#/components/securitySchemes/token': {{type: http, scheme: basic}}");
    let read = with("3.2.0", named, &both);
    assert_eq!(
        required(read.clean()),
        [["#/components/securitySchemes/token"]]
    );
    for version in ["3.0.3", "3.1.0"] {
        with(version, named, TOKEN).report("W0303");
    }
    with(
        "3.2.0",
        "[{'#/components/securitySchemes/tokn': []}]",
        TOKEN,
    )
    .report("W0303");
}

#[test]
fn a_scheme_of_another_file_can_be_named_by_reference() {
    let main = "openapi: 3.2.0\ninfo: {title: T, version: '1'}\npaths:\n  /a: {get: {operationId: getA, security: [{'other.yaml#/components/securitySchemes/key': []}], responses: {'204': {description: Done}}}}\n";
    let other = "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}\n";
    let read = read_files(&[("main.yaml", main), ("other.yaml", other)]);
    assert_eq!(required(read.ok()), [["key"]]);
}

const SPLIT: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a: {$ref: 'one.yaml#/paths/~1a'}\n  /b: {$ref: 'two.yaml#/paths/~1b'}\n";

fn part(path: &str, schemes: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  {path}: {{get: {{security: [{{token: []}}], responses: {{'204': {{description: Done}}}}}}}}\ncomponents: {{securitySchemes: {{{schemes}}}}}\n"
    )
}

#[test]
fn a_scheme_from_the_file_of_the_operation_is_used_with_a_warning() {
    let one = part("/a", TOKEN);
    let two = part("/b", "token: {type: apiKey, in: header, name: X-Key}");
    let files = [("main.yaml", SPLIT), ("one.yaml", &one), ("two.yaml", &two)];
    let read = read_files(&files);
    let document = read.ok();
    // Two files use one name for different schemes.
    assert_eq!(declared(document), ["token", "two_token"]);
    let names: Vec<&str> = document
        .operations
        .iter()
        .map(|operation| {
            operation.security.as_ref().unwrap()[0].schemes[0]
                .0
                .value
                .as_str()
        })
        .collect();
    assert_eq!(names, ["token", "two_token"]);
    let all = read.diagnostics.sorted();
    let places: Vec<String> = all
        .iter()
        .filter(|found| found.code == "W0323")
        .map(|found| read.place(found))
        .collect();
    assert_eq!(places, ["one.yaml:4:26", "two.yaml:4:26"]);
}

#[test]
fn a_scheme_of_the_main_document_takes_precedence() {
    let main = format!(
        "{SPLIT}components: {{securitySchemes: {{token: {{type: http, scheme: basic}}}}}}\n"
    );
    let one = part("/a", TOKEN);
    let two = part("/b", TOKEN);
    let files = [
        ("main.yaml", main.as_str()),
        ("one.yaml", &one),
        ("two.yaml", &two),
    ];
    let read = read_files(&files);
    let document = read.ok();
    assert_eq!(declared(document), ["token"]);
    assert!(matches!(
        document.security_schemes[0].kind,
        SecurityKind::Basic
    ));
    assert!(!read.codes().contains(&"W0323"));
}

#[test]
fn a_scheme_that_neither_file_declares_is_a_warning() {
    let (one, two) = (part("/a", ""), part("/b", ""));
    let files = [("main.yaml", SPLIT), ("one.yaml", &one), ("two.yaml", &two)];
    let read = read_files(&files);
    read.ok();
    let count = read.codes().iter().filter(|code| **code == "W0303").count();
    assert_eq!(count, 2);
}
