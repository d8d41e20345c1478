//! `traffic` reports differences between recordings and documents, and prints no secret of a recording.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

const DOCUMENT: &str = "openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'https://shop.example.com/v1'}]
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      x-evidence: assumed
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: limit, in: query, schema: {type: integer, maximum: 10}}
      responses:
        # What comes back.
        '200':
          description: ok
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Order'}
components:
  schemas:
    Order:
      type: object
      required: [id]
      properties:
        id: {type: string}
        status: # how far it is
          type: string
          enum:
            - OPEN
            - DONE # the last one
        due: {type: string, format: date}
        lines:
          type: array
          items: {type: object, properties: {n: {type: integer}}}
";

/// The beginning of all texts that must not be printed.
const SECRET: &str = "s3cr3t";

fn entry(method: &str, url: &str, status: u16, body: &Value) -> Value {
    let text = match body {
        Value::Null => String::new(),
        body => body.to_string(),
    };
    json!({
        "request": {"method": method, "url": url, "headers": [
            {"name": "Authorization", "value": format!("Bearer {SECRET}")},
            {"name": "User-Agent", "value": "test"},
        ]},
        "response": {"status": status, "headers": [{"name": "Date", "value": "now"}],
            "content": {"mimeType": "application/json; charset=utf-8", "text": text}},
    })
}

fn order(id: &str, body: &Value) -> Value {
    let url = format!("https://shop.example.com/v1/orders/{id}?limit=5");
    entry("GET", &url, 200, body)
}

fn record(folder: &Path, entries: &[Value]) {
    fs::write(folder.join("shop.yaml"), DOCUMENT).unwrap();
    let har = json!({"log": {"version": "1.2", "entries": entries}});
    fs::write(folder.join("a.har"), har.to_string()).unwrap();
}

fn traffic(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_clientwright"))
        .args(["traffic", "a.har", "--spec", "shop.yaml"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap()
}

#[track_caller]
fn printed(output: &Output, code: i32) -> String {
    assert_eq!(output.status.code(), Some(code), "{output:?}");
    let both = [output.stdout.clone(), output.stderr.clone()].concat();
    let text = String::from_utf8(both).unwrap();
    assert!(!text.contains(SECRET), "{text}");
    text
}

/// Exchanges with a difference of each kind.
fn different() -> Vec<Value> {
    let mut headers = order("3-1", &json!({"id": "a"}));
    let response = headers.get_mut("response").unwrap();
    let added = json!([{"name": "X-Rate", "value": SECRET}]);
    response
        .as_object_mut()
        .unwrap()
        .insert("headers".to_owned(), added);
    vec![
        headers,
        order("3-2", &json!({"id": "a", "status": "LATE"})),
        order("3-3", &json!({"id": "a", "status": format!("{SECRET} !")})),
        order("3-4", &json!({"id": "a", "due": null})),
        order("3-5", &json!({"id": "a", "due": "31.12.2026"})),
        order("3-6", &json!({"id": "a", "lines": [{"n": SECRET}]})),
        order("3-7", &json!({"id": "a", "buyer": SECRET})),
        order(
            "3-8",
            &json!({"id": "a", "buyer": SECRET, "lines": [{"n": 1, "m": 2}, {"m": 3}]}),
        ),
        order("3-9", &json!({"buyer": SECRET})),
        entry(
            "GET",
            &format!("https://shop.example.com/v1/orders/{SECRET}?expand={SECRET}&limit=50"),
            404,
            &json!({"reason": SECRET}),
        ),
        entry(
            "DELETE",
            "https://shop.example.com/v1/orders/3-1",
            204,
            &Value::Null,
        ),
        entry(
            "GET",
            &format!("https://shop.example.com/v1/customers/{SECRET}-1"),
            200,
            &Value::Null,
        ),
        entry("GET", "https://cdn.example.net/logo.svg", 200, &Value::Null),
    ]
}

#[test]
fn each_kind_of_difference_is_reported_with_its_position_and_without_secrets() {
    let folder = tempfile::tempdir().unwrap();
    record(folder.path(), &different());
    let text = printed(&traffic(folder.path(), &[]), 3);
    for expected in [
        "1 × getOrder: the response header `x-rate` is not described (shop.yaml:15:11; first in entry 1 of a.har)",
        "1 × getOrder: `/status` of the response is `LATE`, which is not listed (shop.yaml:28:11; first in entry 2 of a.har)",
        "1 × getOrder: `/status` of the response is a value that is not listed (shop.yaml:28:11; first in entry 3 of a.har)",
        "1 × getOrder: `/due` of the response is null (shop.yaml:31:",
        "`/due` of the response is not of the format `date`: `99.99.9999` (shop.yaml:31:",
        "`/lines/*/n` of the response: expected integer, found string (shop.yaml:34:",
        "3 × getOrder: `/buyer` of the response is not described (shop.yaml:22:7; first in entry 7 of a.har)",
        "1 × getOrder: `/lines/*/m` of the response is not described (shop.yaml:34:18; first in entry 8 of a.har)",
        "1 × getOrder: the response lacks the required property `id`",
        "the query parameter `expand` is not described (shop.yaml:6:5; first in entry 10 of a.har)",
        "the parameter `limit`: expected at most 10 (shop.yaml:11:",
        "the status 404 is not described (shop.yaml:6:5; first in entry 10 of a.har)",
        "/orders/{id} is called with DELETE, which is not described (shop.yaml:5:3; first in entry 11 of a.har)",
        "GET /{word}/{…} is not described",
        "1 × to cdn.example.net, which is not a server of an API",
        "13 exchanges, 14 differences",
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    let markdown = printed(&traffic(folder.path(), &["--format", "markdown"]), 3);
    assert!(
        markdown.contains(
            "| 3 | member | `getOrder`: `/buyer` of the response is not described | shop.yaml:22 | entry 7 of a.har |"
        ),
        "{markdown}"
    );
    let json = printed(&traffic(folder.path(), &["--format", "json"]), 3);
    let json: Value = serde_json::from_str(&json).unwrap();
    let findings = json.pointer("/apis/0/findings").and_then(Value::as_array);
    assert_eq!(findings.map(Vec::len), Some(14));
    assert_eq!(json.pointer("/elsewhere/cdn.example.net"), Some(&json!(1)));
}

#[test]
fn assumed_evidence_that_traffic_confirms_can_become_reported() {
    let folder = tempfile::tempdir().unwrap();
    record(
        folder.path(),
        &[order("3-1", &json!({"id": "a", "status": "OPEN"}))],
    );
    let text = printed(&traffic(folder.path(), &[]), 0);
    let expected =
        "seen as described, `assumed` can become `reported`: operation getOrder (shop.yaml:8)";
    assert!(text.contains(expected), "{text}");
    assert!(text.contains("1 exchanges, 0 differences"), "{text}");
}

#[test]
fn a_suggested_patch_adds_what_was_recorded_and_keeps_comments() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    record(folder, &different());
    let patch = traffic(folder, &["--suggest"]);
    printed(&patch, 3);
    fs::write(folder.join("a.patch"), &patch.stdout).unwrap();
    let applied = Command::new("git")
        .args(["apply", "a.patch"])
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(applied.status.success(), "{applied:?}");
    let changed = fs::read_to_string(folder.join("shop.yaml")).unwrap();
    for expected in [
        "            - DONE # the last one\n            - LATE\n",
        "        due: {type: [string, 'null'], format: date}\n",
        "properties: {n: {type: integer}, m: {type: integer}}}\n        buyer: {type: string}\n",
        "        # What comes back.\n",
        "        '404': {description: 'Seen in traffic.'}\n",
    ] {
        assert!(changed.contains(expected), "{expected}\n{changed}");
    }
    let text = printed(&traffic(folder, &[]), 3);
    for gone in ["LATE", "is null", "buyer", "/m`", "status 404"] {
        assert!(!text.contains(gone), "{gone}\n{text}");
    }
}

#[test]
fn a_patch_of_a_document_with_an_absolute_path_is_relative_to_the_current_folder() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().canonicalize().unwrap();
    record(
        &folder,
        &[order("3-2", &json!({"id": "a", "status": "LATE"}))],
    );
    let spec = folder.join("shop.yaml");
    for (here, header) in [
        (folder.as_path(), "--- a/shop.yaml\n".to_owned()),
        (Path::new("/"), format!("--- a{}\n", spec.display())),
    ] {
        let patch = Command::new(env!("CARGO_BIN_EXE_clientwright"))
            .arg("traffic")
            .arg(folder.join("a.har"))
            .arg("--spec")
            .arg(&spec)
            .arg("--suggest")
            .current_dir(here)
            .output()
            .unwrap();
        let patch = String::from_utf8(patch.stdout).unwrap();
        assert!(patch.starts_with(&header), "{patch}");
    }
}

#[test]
fn unknown_servers_and_invalid_recordings_are_reported() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let url = "http://127.0.0.1:8080/orders/3-1";
    record(folder, &[entry("GET", url, 200, &json!({"id": "a"}))]);
    let text = printed(&traffic(folder, &[]), 0);
    assert!(
        text.contains("1 × to 127.0.0.1:8080, which is not a server of an API"),
        "{text}"
    );
    let text = printed(&traffic(folder, &["--server", "http://127.0.0.1:8080"]), 0);
    assert!(text.contains("Shop: 1 exchanges"), "{text}");
    for invalid in ["notaurl", "https://", "ftp://127.0.0.1"] {
        let text = printed(&traffic(folder, &["--server", invalid]), 2);
        assert!(text.contains("expected a URL"), "{text}");
    }
    fs::write(folder.join("b.har"), format!("{{\"log\": \"{SECRET}\"}}")).unwrap();
    let text = printed(&traffic(folder, &["b.har", "c.har"]), 1);
    assert!(
        text.contains("b.har: line 1, column 16: expected a HAR"),
        "{text}"
    );
    assert!(text.contains("cannot read c.har"), "{text}");
    fs::write(folder.join("b.har"), [0x1f, 0x8b, 8, 0]).unwrap();
    let text = printed(&traffic(folder, &["b.har"]), 1);
    assert!(
        text.contains("b.har: the file is compressed (gzip): decompress it first"),
        "{text}"
    );
}

#[test]
fn a_required_query_parameter_that_is_not_sent_is_a_difference_unless_it_may_be_an_empty_list() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let url = "https://shop.example.com/v1/orders/a";
    record(folder, &[entry("GET", url, 200, &json!({"id": "a"}))]);
    let optional = "{name: limit, in: query, schema";
    let required = DOCUMENT.replace(optional, "{name: limit, in: query, required: true, schema");
    fs::write(folder.join("shop.yaml"), &required).unwrap();
    let text = printed(&traffic(folder, &[]), 3);
    assert!(
        text.contains("the required parameter `limit` is not sent"),
        "{text}"
    );
    let list = required.replace("{type: integer, maximum: 10}", "{type: array}");
    fs::write(folder.join("shop.yaml"), list).unwrap();
    printed(&traffic(folder, &[]), 0);
}

#[test]
fn the_client_is_chosen_by_the_same_option_as_in_other_commands() {
    let folder = crate::folder::Folder::with_project();
    let har = json!({"log": {"version": "1.2", "entries": []}});
    folder.put("a.har", &har.to_string());
    // `--api` is its former name.
    for option in ["--client", "--api"] {
        let found = folder.run(&["traffic", "a.har", option, "shop"]).expect(0);
        assert!(found.out.contains("shop: 0 exchanges"), "{}", found.out);
        let found = folder.run(&["traffic", "a.har", option, "other"]).expect(1);
        assert!(
            found.err.contains("the project has no client `other`"),
            "{}",
            found.err
        );
    }
    let help = folder.run(&["traffic", "--help"]).expect(0).out;
    assert!(help.contains("--client <CRATE>"), "{help}");
    assert!(!help.contains("--api"), "{help}");
}
