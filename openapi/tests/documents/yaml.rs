//! YAML that other parsers accept, and errors in the words of YAML authors.

use crate::support;

use support::{Read, read};

/// The positions of the diagnostics with a code.
fn places(read: &Read, code: &str) -> Vec<String> {
    let all = read.diagnostics.sorted();
    let found = all.into_iter().filter(|found| found.code == code);
    found.map(|found| read.place(found)).collect()
}

#[test]
fn a_comment_directly_after_a_value_is_accepted_with_a_warning() {
    let text = "openapi: 3.0.3 # a proper one
info: {title: 'é'#title
  , version: \"1\"#version
  }#end
servers: [#first
  {url: 'https://a.example.com', description: 'a/#fragment'}]#last
tags: []#none
paths:
  '/a#b':
    get:
      operationId: getA#not
      summary: |#block
        'text'#part of the text
      description: \"not # a comment\"#but this
      responses: {'204': {description: 'it''s'#done
        }}
";
    let read = read(text);
    let document = read.ok();
    assert_eq!(document.info.title, "é");
    let server = &document.servers[0];
    assert_eq!(server.description.as_deref(), Some("a/#fragment"));
    let operation = &document.operations[0];
    assert_eq!(operation.path.value, "/a#b");
    assert_eq!(operation.operation_id.as_ref().unwrap().value, "getA#not");
    assert_eq!(
        operation.summary.as_deref(),
        Some("'text'#part of the text\n")
    );
    assert_eq!(operation.description.as_deref(), Some("not # a comment"));
    assert_eq!(operation.responses[0].description, "it's");
    assert_eq!(
        places(&read, "W0014"),
        [
            "main.yaml:2:18",
            "main.yaml:3:17",
            "main.yaml:4:4",
            "main.yaml:5:11",
            "main.yaml:6:62",
            "main.yaml:7:9",
            "main.yaml:12:17",
            "main.yaml:14:37",
            "main.yaml:15:47",
        ]
    );
    // Positions after them are correct.
    assert_eq!(read.sources.text(operation.path.span), "'/a#b'");
}

#[test]
fn many_comments_directly_after_values_are_read() {
    let lines: String = (0..50_000).map(|n| format!("x-{n}: 'a'#b\n")).collect();
    let read = read(&format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n{lines}"
    ));
    assert_eq!(read.ok().extensions.len(), 50_000);
}

#[test]
fn a_tab_as_indentation_is_reported_at_its_position() {
    for (text, place) in [
        ("a:\n\tb: 1\n", "2:1"),
        ("a:\n  b: 1\n\tc: 2\n", "3:1"),
        ("a:\n  b:\n  \tc: 2\n", "3:3"),
        ("a:\n  b: 1\n  \tc: 2\n", "3:3"),
        ("a:\n- x\n-\ty: 1\n\tz: 2\n", "4:1"),
        ("a: |\n\ttext\n", "2:1"),
        ("a: text\n\tgoes on\nb: 1\n", "2:1"),
        ("a:\n\t- x\n", "2:1"),
    ] {
        let read = read(text);
        if read.codes() == ["E0201"] {
            // YAML allows it: the tab is in the middle of a string.
            continue;
        }
        let found = read.report("E0015");
        assert_eq!(read.place(&found), format!("main.yaml:{place}"), "{text:?}");
        assert!(found.help.unwrap().contains("spaces"), "{text:?}");
    }
    // Inside brackets a tab is white space.
    read(
        "{\n\topenapi: 3.0.3,\n\tinfo: {\n\t\ttitle: T,\n\t\tversion: '1'\n\t},\n\tpaths: {}\n}\n",
    )
    .clean();
    let read = read("{\n\tb: c: d }\n");
    assert_eq!(places(&read, "E0004"), ["main.yaml:2:6"]);
}

#[test]
fn syntax_errors_contain_no_parser_jargon() {
    let jargon = [
        "scalar",
        "token",
        "block",
        "flow",
        "plain",
        "simple key",
        "indicator",
        "context",
        "while ",
        "stream",
        "EOF",
        "implicit",
        "directive",
        "node",
    ];
    for text in [
        "a: [1, 2\nb: 3\n",
        "a: b: c\n",
        "a: *nobody\n",
        "a: 'never closed\n",
        "a: \"\\q\"\n",
        "a: 'b' c\n",
        "a: {b: 1\n",
        "a: [1}\n",
        "a: ]\n",
        "- a\nb: 1\n",
        "a: 1\n- b\n",
        "a:\n    b: 1\n  c: 2\n",
        "a: @b\n",
        "a: `b\n",
        "a: %b\n",
        "a: &\n",
        "a: !<x\n",
        "a: |9x\n  b\n",
        "key\nb: 1\n",
        "a: - b\n",
        "%YAML 9.9\n---\na: 1\n",
        "a: 'x\n---\ny'\n",
        "? a\nb\n",
        "a: [b, - c]\n",
        "a:\n\tb: 1\n",
        "a: \"\\ud800\"\n",
        "{a: 1",
        "[a, ",
    ] {
        let read = read(text);
        for found in read.diagnostics.sorted() {
            if !found.code.starts_with("E00") {
                continue;
            }
            let help = found.help.clone().unwrap_or_default();
            for word in jargon {
                let whole = format!("{} {help}", found.message);
                assert!(!whole.contains(word), "{text:?}: {whole}");
            }
        }
    }
}

#[test]
fn text_after_a_value_is_reported() {
    for (text, place) in [
        ("x: &a {}\npaths: &b *a\n", "2:11"),
        ("a: {} b\n", "1:7"),
        ("a: [] {}\n", "1:7"),
        ("x: &a 1\ny: *a b\n", "2:7"),
    ] {
        let read = read(text);
        let found = read.report("E0004");
        assert_eq!(read.place(&found), format!("main.yaml:{place}"), "{text:?}");
        let message = "expected the end of the line, found more after the value";
        assert_eq!(found.message, message, "{text:?}");
    }
}
