//! `traffic` never prints a secret of a recording, even if the secret is a word, and suggests a change only once.

use clientwright_check::traffic::{
    Api, Recording, Suggestion, Traffic, compare, read, suggestions,
};
use clientwright_openapi::diagnostics::Diagnostics;
use clientwright_openapi::document::{self, Document};
use clientwright_openapi::source::{MemoryFiles, Sources};
use serde_json::{Value, json};

const ONE: &str = "openapi: 3.1.0
info: {title: One, version: '1'}
servers: [{url: 'https://one.example'}]
paths:
  /things/{id}:
    get:
      operationId: getThing
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        '200':
          description: ok
          content:
            application/json: {schema: {$ref: 'common/thing.yaml#/Thing'}}
";

const THING: &str = "# Shared by all.
Thing:
  type: object
  properties:
    id: {type: string}
    status:
      type: string
      enum: [OPEN, DONE]
    codes: # by user
      type: object
      additionalProperties:
        type: object
        properties: {n: {type: integer}}
    pin: {type: integer, minimum: 1}
";

const NESTED: &str = "openapi: 3.0.3
info: {title: Nested, version: '1'}
servers: [{url: 'https://nested.example'}]
paths:
  /a:
    get:
      operationId: getA
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema:
                type: object
                properties:
                  s: {type: string}
";

fn files() -> MemoryFiles {
    let two = ONE.replace("One", "Two").replace("one.", "two.");
    let odd = ONE
        .replace("one.", "odd.")
        .replace("/things/", "/things é|/");
    let old = ONE
        .replace("One", "Old")
        .replace("one.", "old.")
        .replace("3.1.0", "3.0.3");
    MemoryFiles::new()
        .with("one.yaml", ONE.as_bytes())
        .with("odd.yaml", odd.as_bytes())
        .with("two.yaml", two.as_bytes())
        .with("old.yaml", old.as_bytes())
        .with("nested.yaml", NESTED.as_bytes())
        .with("common/thing.yaml", THING.as_bytes())
}

fn documents(paths: &[&str]) -> Vec<(String, Document, Sources)> {
    let files = files();
    let read = |path: &&str| {
        let mut diagnostics = Diagnostics::new();
        let (sources, document) = document::read(&files, path, &mut diagnostics);
        let document =
            document.unwrap_or_else(|| panic!("{}", diagnostics.render(&sources, false)));
        ((*path).to_owned(), document, sources)
    };
    paths.iter().map(read).collect()
}

fn exchange(host: &str, path: &str, body: &Value) -> Value {
    json!({
        "request": {"method": "GET", "url": format!("https://{host}.example{path}"), "headers": []},
        "response": {"status": 200, "headers": [],
            "content": {"mimeType": "application/json", "text": body.to_string()}},
    })
}

fn recording(entries: &[Value]) -> Recording {
    let har = json!({"log": {"version": "1.2", "creator": {"name": "test"}, "entries": entries}});
    read(har.to_string()).unwrap()
}

fn compared(paths: &[&str], entries: &[Value]) -> (Traffic, Vec<Suggestion>) {
    let documents = documents(paths);
    let apis: Vec<Api<'_>> = documents
        .iter()
        .map(|(name, document, sources)| Api {
            name,
            document,
            sources,
            server: None,
        })
        .collect();
    let traffic = compare(&apis, &[recording(entries)]);
    let suggested = suggestions(&apis, &traffic);
    (traffic, suggested)
}

/// Everything that can be printed.
fn printed((traffic, suggested): &(Traffic, Vec<Suggestion>)) -> String {
    let patch: String = suggested.iter().map(Suggestion::diff).collect();
    format!(
        "{}{}{}{patch}",
        traffic.human(true),
        traffic.markdown(),
        serde_json::to_string(traffic).unwrap()
    )
}

#[test]
fn secrets_made_of_letters_do_not_reach_the_output() {
    for secret in [
        "opensesame",
        "OPENSESAME",
        "OpenSesame",
        "correcthorsebatterystaple",
        "open sesame",
        "xkqjzvwp",
    ] {
        let query = secret.replace(' ', "%20");
        let entries = [
            // The secret is recognizable as one.
            exchange("one", "/things/1", &json!({"password": secret})),
            exchange("one", &format!("/reset/{query}"), &json!({})),
            exchange("one", &format!("/things/1/{query}/x"), &json!({})),
            exchange("one", &format!("/things/1?{query}"), &json!({})),
            exchange("one", &format!("/things/1?{query}=1"), &json!({})),
            exchange("one", &format!("/things/1?q={query}"), &json!({})),
            exchange("one", "/things/1", &json!({"status": secret})),
            exchange("one", "/things/1", &json!({ secret: 1 })),
            exchange("one", "/things/1", &json!({"codes": {secret: {"n": "x"}}})),
            exchange("one", "/things/1", &json!({"codes": {secret: {"m": 1}}})),
        ];
        let text = printed(&compared(&["one.yaml"], &entries));
        assert!(!text.contains(secret), "{secret}\n{text}");
        assert!(!text.contains(&query), "{query}\n{text}");
    }
}

#[test]
fn map_keys_and_unknown_paths_are_shown_without_their_content() {
    let entries = [
        exchange(
            "one",
            "/things/1",
            &json!({"codes": {"alice": {"n": "x"}, "bob": {"n": "y"}}}),
        ),
        exchange(
            "one",
            "/things/1",
            &json!({"codes": {"carol": {"label": 1}}}),
        ),
        exchange("one", "/customers/42", &json!({})),
    ];
    let text = compared(&["one.yaml"], &entries).0.human(false);
    for expected in [
        "1 × getThing: `/codes/*/n` of the response: expected integer, found string",
        "1 × getThing: `/codes/*/label` of the response is not described",
        "1 × GET /{word}/{number} is not described (one.yaml:1:1; first in entry 3)",
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
}

#[test]
fn suggestions_at_the_same_place_are_in_the_order_of_their_nesting() {
    let mut teapot = exchange("nested", "/a", &json!({}));
    teapot["response"]["status"] = json!(418);
    let entries = [
        exchange("nested", "/a", &json!({"s": "x", "extra": 1})),
        teapot,
    ];
    let (_, suggested) = compared(&["nested.yaml"], &entries);
    let added = "                  extra: {type: integer}\n        '418': {description: 'Seen in traffic.'}\n";
    let text = suggested.first().map_or("", |only| only.text.as_str());
    assert_eq!(text, format!("{NESTED}{added}"));
}

#[test]
fn changes_of_shared_schemas_are_suggested_once_with_all_values() {
    let entries = [
        exchange("one", "/things/1", &json!({"status": "LATE"})),
        exchange("two", "/things/1", &json!({"status": "LATE"})),
        exchange("two", "/things/1", &json!({"status": "LOST"})),
        exchange("one", "/things/1", &json!({"buyer": "a"})),
        exchange("two", "/things/1", &json!({"buyer": 1})),
        exchange("two", "/things/1", &json!({"buyer": null, "size": 1.5})),
        exchange("one", "/things/1", &json!({"size": 1})),
    ];
    let (_, suggested) = compared(&["one.yaml", "two.yaml"], &entries);
    let [only] = suggested.as_slice() else {
        panic!("{suggested:?}");
    };
    assert_eq!(only.path, "common/thing.yaml");
    let expected = THING
        .replace("[OPEN, DONE]", "[OPEN, DONE, LATE, LOST]")
        .replace(
            "minimum: 1}\n",
            "minimum: 1}\n    buyer: {type: [integer, string, 'null']}\n    size: {type: number}\n",
        );
    assert_eq!(only.text, expected);
    let (_, suggested) = compared(
        &["old.yaml"],
        &[
            exchange("old", "/things/1", &json!({"buyer": "a", "size": null})),
            exchange("old", "/things/1", &json!({"buyer": [1], "size": 2})),
        ],
    );
    let text = suggested.first().map_or("", |only| only.text.as_str());
    for expected in [
        "    buyer: {oneOf: [{type: array, items: {}}, {type: string}]}\n",
        "    size: {type: integer, nullable: true}\n",
    ] {
        assert!(text.contains(expected), "{text}");
    }
}

#[test]
fn bodies_that_cannot_be_compared_are_skipped() {
    let mut packed = exchange("one", "/things/1", &json!({}));
    let content = packed.pointer_mut("/response/content").unwrap();
    *content =
        json!({"mimeType": "application/json", "text": "H4sIAAAAAAAA", "encoding": "base64"});
    let mut broken = packed.clone();
    *broken.pointer_mut("/response/content/text").unwrap() = json!("%%%");
    let mut cached = exchange("one", "/things/1", &json!({}));
    *cached.pointer_mut("/response").unwrap() = json!({"status": 304, "headers": []});
    let traffic = compared(&["one.yaml"], &[packed, broken, cached]).0;
    let text = traffic.human(false);
    assert!(traffic.agrees(), "{text}");
    for expected in [
        "1 × skipped: bodies that are still compressed (gzip)",
        "1 × skipped: bodies that are declared as Base64, but are not valid Base64",
        "1 × skipped: responses without a body (304)",
    ] {
        assert!(text.contains(expected), "{text}");
    }
}

#[test]
fn masked_values_of_our_recorder_differ_only_in_type() {
    let har = |creator: &str, pin: &Value| {
        let entries = [exchange("one", "/things/1", &json!({"pin": pin}))];
        json!({"log": {"creator": {"name": creator}, "entries": entries}}).to_string()
    };
    let documents = documents(&["one.yaml"]);
    let differs = |creator: &str, pin: &Value| {
        let (name, document, sources) = documents.first().unwrap();
        let api = Api {
            name,
            document,
            sources,
            server: None,
        };
        !compare(&[api], &[read(har(creator, pin)).unwrap()]).agrees()
    };
    assert!(!differs("clientwright-runtime", &json!(0)));
    assert!(differs("browser", &json!(0)));
    assert!(differs("clientwright-runtime", &json!("masked")));
}

#[test]
fn a_path_with_non_ascii_characters_is_matched_as_sent() {
    for path in ["/things%20%C3%A9|/1", "/things%20%C3%A9%7C/1"] {
        let entries = [exchange("odd", path, &json!({"status": "OPEN"}))];
        let (traffic, _) = compared(&["odd.yaml"], &entries);
        let text = traffic.human(false);
        assert!(text.contains("1 exchanges, 0 differences"), "{text}");
    }
}
