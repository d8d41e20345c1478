//! Files become trees in which every node has a position.

use crate::support;

use clientwright_openapi::load::{Loaded, load};
use clientwright_openapi::source::{MemoryFiles, Node, NodeValue};
use support::{Read, read, read_bytes};

fn loaded(path: &str, text: &str) -> Loaded {
    load(&MemoryFiles::new().with(path, text), path)
}

fn root(loaded: &Loaded) -> &Node {
    let found: Vec<_> = loaded.diagnostics().collect();
    assert!(found.is_empty(), "{found:?}");
    let file = loaded.sources.files().next().expect("a file");
    file.root().expect("a tree")
}

/// Compact text of a tree, for comparison.
fn show(node: &Node) -> String {
    match &node.value {
        NodeValue::Null => "null".to_owned(),
        NodeValue::Bool(value) => value.to_string(),
        NodeValue::Number(text) => text.clone(),
        NodeValue::String(text) => format!("{text:?}"),
        NodeValue::Sequence(nodes) => {
            format!("[{}]", nodes.iter().map(show).collect::<Vec<_>>().join(" "))
        }
        NodeValue::Mapping(entries) => {
            let entries: Vec<String> = entries
                .iter()
                .map(|(key, value)| format!("{}:{}", key.as_str().unwrap(), show(value)))
                .collect();
            format!("{{{}}}", entries.join(" "))
        }
    }
}

fn shown(text: &str) -> String {
    show(root(&loaded("a.yaml", text)))
}

#[test]
fn yaml_is_read_by_the_rules_of_version_1_2() {
    assert_eq!(
        shown("a: no\nb: on\nc: 2024-01-01\nd: 0x1F\ne: .5\nf: 1_000\ng: ~\nh: True\ni: '1'\nj:"),
        r#"{a:"no" b:"on" c:"2024-01-01" d:31 e:0.5 f:"1_000" g:null h:true i:"1" j:null}"#
    );
}

#[test]
fn keys_that_are_not_strings_are_read_as_written() {
    assert_eq!(
        shown("200: a\n0x10: b\ntrue: c\n1.0: d\n? x\n: e"),
        r#"{200:"a" 0x10:"b" true:"c" 1.0:"d" x:"e"}"#
    );
}

#[test]
fn aliases_repeat_the_value_of_their_anchor() {
    assert_eq!(
        shown("a: &x {k: [1, 2]}\nb: *x\nc: &y text\nd: *y"),
        r#"{a:{k:[1 2]} b:{k:[1 2]} c:"text" d:"text"}"#
    );
    assert_eq!(shown("&k name: 1\nb: *k"), r#"{name:1 b:"name"}"#);
}

#[test]
fn merge_keys_add_only_keys_that_a_mapping_lacks() {
    assert_eq!(
        shown("a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  z: 3\n  w: 4"),
        "{a:{x:1 y:1} b:{y:2 z:2} c:{x:1 y:1 z:3 w:4}}"
    );
    assert_eq!(shown("c: {'<<': 1}"), "{c:{<<:1}}");
}

#[test]
fn block_scalars_keep_their_text() {
    assert_eq!(
        shown("a: |\n  one\n  two\nb: >-\n  one\n  two\nc: end"),
        "{a:\"one\\ntwo\\n\" b:\"one two\" c:\"end\"}"
    );
}

#[test]
fn closing_brackets_can_have_the_indentation_of_their_key() {
    assert_eq!(
        shown("a:\n  b: {\n    c: 1\n  }\n  d: \"x\n  y\"\n"),
        r#"{a:{b:{c:1} d:"x y"}}"#
    );
}

#[test]
fn tags_of_the_core_schema_apply_and_others_are_reported() {
    assert_eq!(
        shown("a: !!str 12\nb: !!int 12\nc: !!str x\nd: ! 12"),
        r#"{a:"12" b:12 c:"x" d:"12"}"#
    );
    let read = read("openapi: 3.0.3\ninfo: !mine {title: T, version: '1'}\npaths: {}");
    assert_eq!(read.place(&read.report("W0012")), "main.yaml:2:13");
}

#[test]
fn json_is_read_unchanged() {
    let text = r#"{"a": [1, -0.50e+3, true, null, "\u00e9\n\ud83d\ude00"], "b": {}, "123456789012345678901234567890": 123456789012345678901234567890}"#;
    assert_eq!(
        show(root(&loaded("a.json", text))),
        "{a:[1 -0.50e+3 true null \"é\\n😀\"] b:{} 123456789012345678901234567890:123456789012345678901234567890}"
    );
}

#[test]
fn a_flow_mapping_that_is_not_json_is_read_as_yaml() {
    assert_eq!(shown("{a: 1, b: [x, y,],}"), r#"{a:1 b:["x" "y"]}"#);
}

#[test]
fn positions_after_non_ascii_text_are_correct() {
    for (path, text) in [
        ("a.yaml", "é: 'ü€'\r\n😀: &a [ä, {k: ß}]\r\nx: target\r\n"),
        ("b.yaml", "\u{feff}é: 'ü€'\n😀: [ä, {k: ß}]\nx: target\n"),
        (
            "c.json",
            "\u{feff}{\"é\": \"ü€\", \"😀\": [],\n \"x\":\n \"target\"}",
        ),
    ] {
        let loaded = loaded(path, text);
        let root = root(&loaded);
        let node = root.get("x").expect("the key");
        let written = loaded.sources.text(node.span).trim_matches('"');
        assert_eq!(written, "target", "{path}");
        let (first, _) = &root.as_mapping().unwrap()[0];
        assert_eq!(
            loaded.sources.text(first.span).trim_matches('"'),
            "é",
            "{path}"
        );
        assert_eq!(loaded.sources.location(first.span).line, 1);
    }
    let loaded = loaded("a.yaml", "\u{feff}a: é\né: [ü, x]\n");
    let x = &root(&loaded).get("é").unwrap().as_sequence().unwrap()[1];
    assert_eq!(loaded.sources.location(x.span).to_string(), "a.yaml:2:8");
    let a = &root(&loaded).as_mapping().unwrap()[0].0;
    assert_eq!(loaded.sources.location(a.span).to_string(), "a.yaml:1:1");
}

#[test]
fn collections_span_their_first_to_their_last_character() {
    let text = "a:\n  b: 1\n  c: [x,\n    y]\nd: |\n  text\n\n\n# end\n";
    let loaded = loaded("a.yaml", text);
    let root = root(&loaded);
    assert_eq!(
        loaded.sources.text(root.get("a").unwrap().span),
        "b: 1\n  c: [x,\n    y]"
    );
    let list = root.get("a").unwrap().get("c").unwrap();
    assert_eq!(loaded.sources.text(list.span), "[x,\n    y]");
    let text = loaded.sources.text(root.get("d").unwrap().span);
    assert!(text.ends_with("text"), "{text:?}");
}

#[test]
fn a_duplicate_key_is_an_error_with_both_positions() {
    let few = "openapi: 3.0.3\nopenapi: 3.0.3\n".to_owned();
    let many: String = (0..40).map(|n| format!("x-{n}: 1\n")).collect();
    for (text, place) in [(few.clone(), 2), (format!("{many}{few}"), 42)] {
        let read = read(&text);
        let found = read.report("E0006");
        assert_eq!(read.place(&found), format!("main.yaml:{place}:1"));
        let first = read.sources.location(found.secondary[0].0);
        assert_eq!(first.line, place - 1);
    }
    let read = read_bytes("a.json", r#"{"openapi": "3.0.3", "a": {"b": 1, "b": 2}}"#);
    assert_eq!(read.place(&read.report("E0006")), "a.json:1:36");
}

fn expect(read: &Read, code: &str, place: &str, message: &str) {
    let found = read.report(code);
    assert_eq!(read.place(&found), place, "{}", read.rendered());
    assert!(found.message.contains(message), "{}", found.message);
}

#[test]
fn syntax_errors_are_reported_with_the_position() {
    expect(
        &read("a: [1, 2\nb: 3\n"),
        "E0004",
        "main.yaml:2:2",
        "expected `,` or `]`",
    );
    expect(
        &read("a: b: c\n"),
        "E0004",
        "main.yaml:1:5",
        "a mapping cannot begin here",
    );
    expect(
        &read("a: *nobody\n"),
        "E0004",
        "main.yaml:1:4",
        "unknown anchor",
    );
    expect(
        &read("a: &x [*x]\n"),
        "E0004",
        "main.yaml:1:8",
        "is inside the value",
    );
    expect(&read("a: .nan\n"), "E0011", "main.yaml:1:4", ".nan");
    expect(
        &read("a: 1\n---\nb: 2\n"),
        "E0010",
        "main.yaml:2:1",
        "more than one",
    );
    expect(
        &read("openapi: 3.0.3\n? [a]\n: b\n"),
        "E0007",
        "main.yaml:2:3",
        "a list",
    );
    expect(
        &read("openapi: 3.0.3\n<<: 1\n"),
        "E0007",
        "main.yaml:2:5",
        "a number",
    );
    for (text, place, message) in [
        ("{\"a\": 1,}", "a.json:1:9", "expected a key"),
        ("{\"a\" 1}", "a.json:1:6", "expected `:`"),
        ("[1 2]", "a.json:1:4", "expected `,` or `]`"),
        ("{\"a\": [1, {\"b\": ", "a.json:1:15", "ends too early"),
        ("{\"a\": tru}", "a.json:1:7", ""),
        ("{} {}", "a.json:1:4", "expected the end"),
        ("{'a': 1}", "a.json:1:2", ""),
        ("[01]", "a.json:1:3", ""),
        ("[\"\\x\"]", "a.json:1:3", ""),
        ("{\"a\": \"never closed}", "a.json:1:7", ""),
    ] {
        expect(&read_bytes("a.json", text), "E0005", place, message);
    }
}
