//! Finding properties by name, compared with a search of all properties.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use clientwright_runtime::codegen::v1::ObjectReader;
use clientwright_runtime::json::from_str;
use clientwright_runtime::{Date, DateTime, Document, Node, Value};
use proptest::prelude::{ProptestConfig, Strategy, prop, prop_assert_eq, prop_oneof, proptest};
use proptest::test_runner::RngSeed;

/// Generates names, some of which differ in one byte only, and some of which need escapes.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-c]{1,2}",
        4 => (0_u32..100).prop_map(|number| format!("member_{number}_url")),
        1 => "[a\"\\\\é\n]{0,3}",
    ]
}

fn object(names: &[String]) -> String {
    let mut text = String::from("{");
    for (place, name) in names.iter().enumerate() {
        let comma = if place > 0 { "," } else { "" };
        let name = serde_json::to_string(name).unwrap();
        write!(text, "{comma}{name}:[{place}]").unwrap();
    }
    text.push('}');
    text
}

/// Returns the position of a property, which is its value.
fn place(node: clientwright_runtime::Node<'_>) -> usize {
    let text = node.elements().next().unwrap().number_text().unwrap();
    text.parse().unwrap()
}

fn config() -> ProptestConfig {
    ProptestConfig {
        rng_seed: RngSeed::Fixed(1),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// A type with few fields, so that any object of the test contains most of them in some order.
#[derive(Default, PartialEq)]
struct Letters {
    a: Option<u64>,
    b: Option<u64>,
    c: Option<u64>,
    d: Option<u64>,
    e: Option<u64>,
    rest: BTreeMap<String, Value>,
}

clientwright_runtime::codegen::v1::json_object!(Letters {
    a: optional("a", u64),
    b: optional("b", u64),
    c: optional("c", u64),
    d: optional("d", u64),
    e: optional("e", u64),
    ..rest
});

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_type_reads_the_last_of_repeated_properties_and_keeps_unknown_ones(
        members in prop::collection::vec(("[a-g]|x[0-9]{1,2}", "[0-9]|null|true"), 0..90),
    ) {
        let written = members.iter().map(|(name, value)| format!("\"{name}\":{value}"));
        let text = format!("{{{}}}", written.collect::<Vec<_>>().join(","));
        let last: BTreeMap<&str, &str> =
            members.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let known = |name| last.get(name).copied().unwrap_or("null");
        let fits = ["a", "b", "c", "d", "e"].map(known).iter().all(|value| *value != "true");
        let read = from_str::<Letters>(&text);
        prop_assert_eq!(read.is_ok(), fits, "{}", text);
        if let Ok(letters) = read {
            let number = |name| known(name).parse::<u64>().ok();
            let fields = [letters.a, letters.b, letters.c, letters.d, letters.e];
            prop_assert_eq!(fields, ["a", "b", "c", "d", "e"].map(number), "{}", text);
            let others = last.iter().filter(|(name, _)| !["a", "b", "c", "d", "e"].contains(name));
            let others: BTreeMap<String, Value> =
                others.map(|(name, value)| ((*name).to_owned(), from_str(value).unwrap())).collect();
            prop_assert_eq!(letters.rest, others, "{}", text);
        }
    }

    #[test]
    fn properties_taken_in_any_order_are_the_last_of_their_name(
        present in prop::collection::vec(name(), 0..90),
        asked in prop::collection::vec(name(), 0..30),
        in_order: bool,
    ) {
        let text = object(&present);
        let document = Document::parse(text.as_bytes()).unwrap();
        let mut reader: ObjectReader<'_> = document.root().object("Test").unwrap();
        let mut asked = asked;
        if in_order {
            // Like a type that has some additional fields, and lacks others.
            asked.extend(present.iter().step_by(2).cloned());
        }
        asked.sort_by_key(|name| present.iter().position(|other| other == name));
        asked.dedup();
        if !in_order {
            asked.reverse();
        }
        for name in &asked {
            let expected = present.iter().rposition(|other| other == name);
            prop_assert_eq!(reader.take(name).map(place), expected, "{}", name);
        }
        let mut rest = BTreeMap::new();
        for (place, name) in present.iter().enumerate() {
            if !asked.contains(name) {
                rest.insert(name.clone(), vec![place as u64]);
            }
        }
        prop_assert_eq!(reader.rest::<BTreeMap<String, Vec<u64>>>(), rest);
    }

    #[test]
    fn valid_date_times_are_read_and_written_back_unchanged(
        year in 0_u32..10_000, month in 0_u32..14, day in 0_u32..33, hour in 0_u32..26, minute in 0_u32..62,
        second in 0_u32..62, fraction in "(\\.[0-9]{0,11})?", offset in "(Z|z|\\+02:00|-0330|)",
    ) {
        let text = format!(
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}{offset}"
        );
        let read = text.parse::<DateTime>();
        if let Ok(date) = &read {
            prop_assert_eq!(date.to_string(), text.clone());
            let json = clientwright_runtime::json::to_string(date);
            prop_assert_eq!(json, format!("\"{text}\""));
        }
        let days = time_of(year, month, day);
        let is_zero = |text: &str| text.bytes().all(|byte| matches!(byte, b'.' | b'0'));
        // The end of a day, except in the last year, which has no following day.
        let ends = hour == 24 && minute == 0 && second == 0 && year < 9999;
        let ends = ends && is_zero(fraction.get(..fraction.len().min(10)).unwrap_or_default());
        let good = days.is_some() && (hour < 24 && minute < 60 && second < 61 || ends);
        prop_assert_eq!(read.is_ok(), good, "{}", text);
    }
}

fn time_of(year: u32, month: u32, day: u32) -> Option<Date> {
    let month = u8::try_from(month).ok()?;
    Date::new(i32::try_from(year).ok()?, month, u8::try_from(day).ok()?).ok()
}

#[test]
fn all_properties_of_a_very_large_object_are_found_and_kept() {
    let names: Vec<String> = (0..70_000).map(|number| format!("m{number}")).collect();
    let text = object(&names);
    let document = Document::parse(text.as_bytes()).unwrap();
    let mut reader = document.root().object("Test").unwrap();
    for number in [0, 1, 63, 64, 65, 65_534, 65_535, 65_536, 69_999, 5] {
        let name = format!("m{number}");
        assert_eq!(reader.take(&name).map(place), Some(number));
    }
    assert_eq!(reader.rest::<BTreeMap<String, Vec<u64>>>().len(), 69_990);
}

#[test]
fn taking_a_property_repeatedly_does_not_affect_the_others() {
    let document = Document::parse(br#"{"a":[0],"b":[1],"c":[2]}"#).unwrap();
    let mut reader = document.root().object("Test").unwrap();
    for _ in 0..4 {
        assert_eq!(reader.take("a").map(place), Some(0));
    }
    assert_eq!(reader.rest::<BTreeMap<String, Vec<u64>>>().len(), 2);
}

#[test]
fn the_last_of_repeated_properties_is_used() {
    #[derive(PartialEq)]
    struct Thing {
        id: String,
        size: Option<i64>,
        rest: std::collections::BTreeMap<String, Value>,
    }
    clientwright_runtime::codegen::v1::json_object!(Thing {
        id: required("id"),
        size: optional("size"),
        ..rest
    });
    #[derive(PartialEq)]
    struct Closed {
        id: String,
        size: Option<i64>,
    }
    clientwright_runtime::codegen::v1::json_object!(Closed {
        id: required("id"),
        size: optional("size"),
    });
    for (text, id, size) in [
        (r#"{"id":"a","size":1,"id":"b"}"#, "b", Some(1)),
        (r#"{"id":"a","id":"b","size":1,"size":2}"#, "b", Some(2)),
        (r#"{"size":1,"id":"a","size":null}"#, "a", None),
        (r#"{"id":null,"size":1,"id":"b"}"#, "b", Some(1)),
        (r#"{"id":"a","size":"x","size":3}"#, "a", Some(3)),
        (r#"{"i\u0064":"a","id":"b"}"#, "b", None),
        (r#"{"id":"a","i\u0064":"b"}"#, "b", None),
    ] {
        let thing: Thing = from_str(text).unwrap();
        assert_eq!((thing.id.as_str(), thing.size), (id, size), "{text}");
        assert!(thing.rest.is_empty(), "{text}");
        let closed: Closed = from_str(text).unwrap();
        assert_eq!((closed.id.as_str(), closed.size), (id, size), "{text}");
        let value: Value = from_str(text).unwrap();
        assert_eq!(value.get("id").and_then(Value::as_str), Some(id), "{text}");
        let serde: serde_json::Value = serde_json::from_str(text).unwrap();
        assert_eq!(Value::from(serde), value, "{text}");
        let document = Document::parse(text.as_bytes()).unwrap();
        assert_eq!(document.root().get("id").and_then(Node::as_str), Some(id));
        let pointed = document.root().pointer("/id").and_then(Node::as_str);
        assert_eq!(pointed, Some(id));
    }
    // The last one is used even if it is invalid.
    assert!(from_str::<Closed>(r#"{"id":"a","id":1}"#).is_err());
    let rest: Thing = from_str(r#"{"x":1,"id":"a","x":2}"#).unwrap();
    assert_eq!(rest.rest.get("x").and_then(Value::as_i64), Some(2));
    // The same applies to objects of any size.
    for others in [3, 12, 40, 200, 400] {
        let more: String = (0..others).map(|n| format!(r#","m{n}":{n}"#)).collect();
        let text = format!(r#"{{"id":"a"{more},"id":"b","m1":"last"}}"#);
        let thing: Thing = from_str(&text).unwrap();
        assert_eq!(thing.id, "b", "{others}");
        assert_eq!(thing.rest.len(), others);
        assert_eq!(thing.rest.get("m1").and_then(Value::as_str), Some("last"));
        assert_eq!(from_str::<Closed>(&text).unwrap().id, "b");
    }
}
