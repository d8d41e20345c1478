//! Random values and documents.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;

/// Generates strings that XML can represent.
fn text() -> impl Strategy<Value = String> {
    "[ -~\t\n\ré€\u{10000}<>&\"']{0,8}"
}

fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<i64>().prop_map(|it| it.to_string()),
        Just("1.50".to_owned())
    ]
}

fn point() -> impl Strategy<Value = String> {
    (
        number(),
        text(),
        prop::option::of(prop::collection::vec("[a-z]{1,3}", 0..3)),
    )
        .prop_map(|(x, label, marks)| {
            let marks = marks.map(|marks| format!(",\"marks\":{}", to_string(&marks)));
            let label = to_string(&label);
            format!(
                "{{\"x\":{x}{},\"label\":{label}}}",
                marks.unwrap_or_default()
            )
        })
}

fn either() -> impl Strategy<Value = String> {
    prop_oneof![
        number().prop_map(|size| format!("{{\"kind\":\"a\",\"size\":{size}}}")),
        text().prop_map(|size| format!("{{\"kind\":\"b\",\"size\":{}}}", to_string(&size))),
    ]
}

/// Generates values of [`TREE`].
fn tree() -> BoxedStrategy<String> {
    let leaf = text().prop_map(|name| format!("{{\"name\":{},\"flat\":[]}}", to_string(&name)));
    leaf.prop_recursive(3, 24, 3, |inner| {
        let flat = prop::collection::vec(prop::option::of(text()), 0..3);
        let rows = prop::collection::vec(prop::collection::vec(number(), 0..3), 0..3);
        let map = prop::collection::btree_map("[a-z][a-z0-9.-]{0,3}", number(), 0..3);
        (
            (
                text(),
                prop::option::of(number()),
                prop::option::of(any::<bool>()),
            ),
            (
                prop::option::of(prop::option::of(number())),
                prop::option::of(text()),
                flat,
            ),
            prop::option::of(prop::collection::vec(inner, 0..3)),
            (prop::option::of(rows), prop::option::of(map)),
            (prop::option::of(point()), prop::option::of(either())),
            prop::option::of(text()),
        )
            .prop_map(
                |(first, second, wrapped, (rows, map), (point, either), unknown)| {
                    let (name, count, good) = first;
                    let (gone, note, flat) = second;
                    let mut members = vec![("name", to_string(&name)), ("flat", to_string(&flat))];
                    let mut add = |name: &'static str, json: Option<String>| {
                        members.extend(json.map(|json| (name, json)));
                    };
                    add("count", count);
                    add("good", good.map(|it| it.to_string()));
                    add(
                        "gone",
                        gone.map(|it| it.unwrap_or_else(|| "null".to_owned())),
                    );
                    add("note", note.map(|it| to_string(&it)));
                    add("wrapped", wrapped.map(|all| format!("[{}]", all.join(","))));
                    add(
                        "rows",
                        rows.map(|rows| {
                            let rows: Vec<String> = rows
                                .iter()
                                .map(|row| format!("[{}]", row.join(",")))
                                .collect();
                            format!("[{}]", rows.join(","))
                        }),
                    );
                    add(
                        "map",
                        map.map(|map| {
                            let members: Vec<String> = map
                                .iter()
                                .map(|(name, it)| format!("\"{name}\":{it}"))
                                .collect();
                            format!("{{{}}}", members.join(","))
                        }),
                    );
                    add("point", point);
                    add("either", either);
                    add("unknown", unknown.map(|it| to_string(&it)));
                    let members: Vec<String> = members
                        .iter()
                        .map(|(name, json)| format!("\"{name}\":{json}"))
                        .collect();
                    format!("{{{}}}", members.join(","))
                },
            )
    })
    .boxed()
}

/// Fragments of documents that are nearly valid XML.
static PIECES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    vec![
        "<",
        ">",
        "/>",
        "</",
        "tree",
        "<tree xmlns='urn:trees'>",
        "</tree>",
        "<name>",
        "</name>",
        "<one>",
        "</one>",
        "<wrapped>",
        "<item>",
        "</item>",
        "</wrapped>",
        " a='b'",
        " xmlns:p='q'",
        "p:",
        "&amp;",
        "&#x41;",
        "&",
        ";",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "<?xml version='1.0'?>",
        "<!DOCTYPE a>",
        " xsi:nil='true'",
        "x",
        "\u{0}",
        "é",
        "'",
        "\"",
        "=",
    ]
});

proptest! {
    #[test]
    fn a_value_is_unchanged_after_a_round_trip_through_xml(json in tree()) {
        let value: Value = from_str(&json).expect("JSON");
        let body = write(&value, None, &ROOT).expect("XML");
        let again: Value = read(&body, None, &ROOT, usize::MAX)
            .map_err(|error| TestCaseError::fail(format!("{error}: {}", String::from_utf8_lossy(&body))))?;
        prop_assert_eq!(to_string(&again).len(), to_string(&value).len());
        prop_assert_eq!(&again, &value, "{}", String::from_utf8_lossy(&body));
    }

    #[test]
    fn arbitrary_bytes_are_read_without_panics(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read::<Value>(&bytes, None, &ROOT, 1000);
        let _ = read::<Value>(&bytes, None, &ANY, 1000);
    }

    #[test]
    fn nearly_valid_xml_is_read_without_panics_and_with_limited_size(
        pieces in prop::collection::vec(prop::sample::select(PIECES.clone()), 0..60)
    ) {
        let text = format!("<tree xmlns='urn:trees'>{}", pieces.concat());
        let closed = format!("{text}</tree>");
        for text in [&text, &closed] {
            for root in [&ROOT, &ANY] {
                if let Ok(value) = read::<Value>(text.as_bytes(), None, root, 1000) {
                    prop_assert!(to_string(&value).len() <= 16 * text.len());
                }
            }
        }
    }
}
