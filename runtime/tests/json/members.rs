//! Properties with repeated, similar, numerous or missing names.

use std::collections::{BTreeMap, HashMap};

use clientwright_runtime::{FromJson, ToJson, Value, json};

use crate::json::json_types::{Order, mismatch, round_trip};

/// Checks that the last of several unknown properties with the same name is kept, in any type of map.
fn last_ones_stay<M: FromJson + ToJson>() {
    assert_eq!(
        round_trip::<M>(r#"{"a":1,"b":2,"a":3}"#),
        r#"{"a":3,"b":2}"#
    );
}

#[test]
fn maps_of_every_type_keep_the_last_of_repeated_properties() {
    last_ones_stay::<BTreeMap<String, i64>>();
    last_ones_stay::<HashMap<String, i64>>();
    last_ones_stay::<clientwright_runtime::indexmap::IndexMap<String, i64>>();
    last_ones_stay::<Value>();
}

#[test]
fn thousands_of_unknown_properties_are_kept() {
    // So many that some names have the same fingerprint, and that several are repeated.
    let mut text = "{\"id\":\"a\",\"owner\":null".to_owned();
    for number in 0..3000 {
        text.push_str(&format!(",\"name{number}\":{number}"));
    }
    text.push_str(",\"name7\":\"last\",\"id\":\"b\"}");
    let order: Order = json::from_str(&text).unwrap();
    assert_eq!(order.id, "b");
    assert_eq!(order.additional_properties.len(), 3000);
    assert_eq!(order.additional_properties["name7"], "last");
    assert_eq!(order.additional_properties["name2999"], 2999);
    for first in 0..300 {
        let pair =
            format!("{{\"id\":\"a\",\"owner\":null,\"m{first}\":1,\"o{first}\":2,\"id\":\"b\"}}");
        let order: Order = json::from_str(&pair).unwrap();
        assert_eq!(order.additional_properties.len(), 2, "{pair}");
    }
}

#[test]
fn a_property_of_the_wrong_type_is_an_error_unless_it_is_repeated() {
    // A name with the same fingerprint as `id`: first, middle and last byte, and the length as a byte.
    let alike = format!("i{}", "d".repeat(257));
    let text = format!(r#"{{"id":7,"{alike}":1,"owner":null}}"#);
    assert_eq!(
        mismatch::<Order>(&text),
        "id: expected string, found number"
    );
    // A repeated property is ignored, because the last one is used.
    let order: Order = json::from_str(r#"{"id":7,"owner":null,"id":"b"}"#).unwrap();
    assert_eq!(order.id, "b");
}

#[test]
fn an_empty_object_does_not_read_properties_of_later_objects() {
    struct Counted {
        count: Option<i32>,
    }
    clientwright_runtime::codegen::v1::json_object!(Counted {
        count: optional("count"),
    });
    let counts = |text: &str| {
        let read: Vec<Counted> = json::from_str(text).unwrap();
        read.iter().map(|one| one.count).collect::<Vec<_>>()
    };
    assert_eq!(counts(r#"[{}, {"count": 5}]"#), [None, Some(5)]);
    let map: BTreeMap<String, Counted> = json::from_str(r#"{"a": {}, "count": {}}"#).unwrap();
    assert!(map.values().all(|one| one.count.is_none()));
    assert_eq!(
        mismatch::<BTreeMap<String, bool>>("[true]"),
        "expected object, found array"
    );
}
