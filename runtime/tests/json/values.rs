//! JSON values: their kinds, content, construction and equality.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use clientwright_runtime::json::{JsonError, Number};
use clientwright_runtime::{Nullable, Tuple, Value, json};

/// Returns a value of each kind, and of each kind of number.
fn kinds() -> [(&'static str, Value); 8] {
    [
        ("null", json!(null)),
        ("true", json!(true)),
        ("-7", json!(-7)),
        ("18446744073709551615", json!(u64::MAX)),
        ("1.5", json!(1.5)),
        ("\"a\"", json!("a")),
        ("[1]", json!([1])),
        ("{\"a\":1}", json!({"a": 1})),
    ]
}

/// Returns the kinds for which a predicate is true.
fn yes(predicate: fn(&Value) -> bool) -> Vec<&'static str> {
    let kinds = kinds().into_iter();
    kinds
        .filter_map(|(text, value)| predicate(&value).then_some(text))
        .collect()
}

#[test]
fn accessors_return_only_values_of_their_kind() {
    for (text, value) in kinds() {
        assert_eq!(text.parse::<Value>().unwrap(), value);
        assert_eq!(value.to_string(), text);
    }
    assert_eq!(yes(Value::is_null), ["null"]);
    assert_eq!(yes(Value::is_boolean), ["true"]);
    assert_eq!(yes(Value::is_number), ["-7", "18446744073709551615", "1.5"]);
    assert_eq!(yes(Value::is_i64), ["-7"]);
    assert_eq!(yes(Value::is_u64), ["18446744073709551615"]);
    assert_eq!(yes(Value::is_f64), ["1.5"]);
    assert_eq!(yes(Value::is_string), ["\"a\""]);
    assert_eq!(yes(Value::is_array), ["[1]"]);
    assert_eq!(yes(Value::is_object), ["{\"a\":1}"]);
    assert_eq!(yes(|value| value.as_null() == Some(())), ["null"]);
    assert_eq!(yes(|value| value.as_bool() == Some(true)), ["true"]);
    assert_eq!(yes(|value| value.as_i64() == Some(-7)), ["-7"]);
    assert_eq!(
        yes(|value| value.as_u64() == Some(u64::MAX)),
        ["18446744073709551615"]
    );
    assert_eq!(yes(|value| value.as_f64() == Some(1.5)), ["1.5"]);
    assert_eq!(yes(|value| value.as_str() == Some("a")), ["\"a\""]);
    assert_eq!(json!(false).as_bool(), Some(false));
}

#[test]
fn elements_and_properties_are_found_and_changed_in_place() {
    let mut value = json!({"list": [1, {"a/b": "x", "m~n": "y"}], "0": "zero"});
    assert_eq!(*value.get("list").unwrap().get(0).unwrap(), 1);
    assert_eq!(*value.get("0".to_owned()).unwrap(), "zero");
    assert_eq!(value.get(0), None);
    assert_eq!(value["list"].get("0"), None);
    for (pointer, found) in [
        ("/list/1/a~1b", Some("x")),
        ("/list/1/m~0n", Some("y")),
        ("/0", Some("zero")),
        ("/list/01/a~1b", None),
        ("/list/+1/a~1b", None),
        ("/list/1/a/b", None),
        ("list", None),
    ] {
        let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
        assert_eq!(text(value.pointer(pointer)).as_deref(), found, "{pointer}");
        let changed = value.pointer_mut(pointer).map(|value| &*value);
        assert_eq!(text(changed).as_deref(), found, "{pointer}");
    }
    assert_eq!(*value.pointer("/list/0").unwrap(), 1);
    assert_eq!(value.pointer(""), Some(&value));
    *value.get_mut("list").unwrap().get_mut(0).unwrap() = json!(2);
    *value.get_mut("0".to_owned()).unwrap() = json!("none");
    *value.pointer_mut("/list/1/a~1b").unwrap() = json!("z");
    let list = value.get_mut("list").unwrap();
    list.as_array_mut().unwrap().push(json!(3));
    value.as_object_mut().unwrap().insert("new", json!(null));
    assert!(value.as_array_mut().is_none());
    assert_eq!(
        value,
        json!({"list": [2, {"a/b": "z", "m~n": "y"}, 3], "0": "none", "new": null})
    );
    assert_eq!(value.get_mut("0").unwrap().take(), "none");
    assert_eq!(value["0"], json!(null));
}

#[test]
fn values_can_be_created_from_rust_types() {
    for (made, text) in [
        (Value::from(()), "null"),
        (Value::from(true), "true"),
        (Value::from("a".to_owned()), "\"a\""),
        (Value::from(Cow::Borrowed("a")), "\"a\""),
        (Value::from("1.50".parse::<Number>().unwrap()), "1.50"),
        (Value::from(1.5_f64), "1.5"),
        (Value::from(0.1_f32), "0.1"),
        (Value::from(f64::NAN), "null"),
        (Value::from(Some(1)), "1"),
        (Value::from(None::<bool>), "null"),
        (Value::from(&[1, 2][..]), "[1,2]"),
        (Value::from(["a", "b"]), "[\"a\",\"b\"]"),
        (
            Value::from(json!({"a": 1}).as_object().unwrap().clone()),
            "{\"a\":1}",
        ),
        (
            Value::from(BTreeMap::from([("b".to_owned(), 2)])),
            "{\"b\":2}",
        ),
        (
            Value::from(HashMap::from([("c".to_owned(), 3)])),
            "{\"c\":3}",
        ),
        (["x", "y"].into_iter().collect(), "[\"x\",\"y\"]"),
        ([("k", 1)].into_iter().collect(), "{\"k\":1}"),
    ] {
        assert_eq!(made.to_string(), text);
    }
    assert!("[1".parse::<Value>().is_err());
}

#[test]
fn values_can_be_compared_with_rust_types() {
    let (text, other) = (json!("a"), json!("b"));
    let owned = "a".to_owned();
    assert!(text == *"a" && text == "a" && text == owned);
    assert!(*"a" == text && "a" == text && owned == text);
    assert!(other != *"a" && other != "a" && other != owned);
    assert!(*"a" != other && "a" != other && owned != other);
    assert!(json!(1) != *"1" && json!(1) != "1");
    assert!(json!(true) == true && json!(false) != true && json!("true") != true);
    assert!(json!(1.5) == 1.5 && json!(2.5) != 1.5 && json!("1.5") != 1.5);
    assert!(json!(7) == 7 && json!(8) != 7 && 7 == json!(7) && 7 != json!(8));
}

#[test]
fn values_convert_to_serde_json_and_back_without_loss_or_fail() {
    for (text, value) in kinds() {
        let serde: serde_json::Value = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::Value::try_from(value.clone()).unwrap(), serde);
        assert_eq!(
            serde_json::from_value::<Value>(serde.clone()).unwrap(),
            value
        );
        assert_eq!(serde_json::to_value(&value).unwrap(), serde);
    }
    let huge: Value = "[1e999]".parse().unwrap();
    assert!(serde_json::Value::try_from(huge.clone()).is_err());
    assert!(serde_json::to_value(&huge).is_err());
    let wrong = serde_json::from_str::<Value>("[").unwrap_err();
    assert!(wrong.is_eof());
    let chosen = serde_json::from_str::<Option<Value>>("5").unwrap();
    assert_eq!(chosen, Some(json!(5)));
}

#[test]
fn a_syntax_error_has_a_byte_offset() {
    let Err(JsonError::Syntax(error)) = json::from_str::<Value>("[1, x]") else {
        panic!("expected a syntax error");
    };
    assert_eq!(error.offset(), 4);
}

#[test]
fn nullable_distinguishes_absent_null_and_value() {
    let (absent, null, value) = (Nullable::<i32>::Absent, Nullable::Null, Nullable::Value(1));
    let flags = |it: &Nullable<i32>| (it.is_absent(), it.is_null(), it.is_value());
    assert_eq!(flags(&absent), (true, false, false));
    assert_eq!(flags(&null), (false, true, false));
    assert_eq!(flags(&value), (false, false, true));
    assert_eq!((value.as_option(), null.as_option()), (Some(&1), None));
    assert_eq!((value.into_option(), absent.into_option()), (Some(1), None));
    assert_eq!((Nullable::from(1), Nullable::from(Some(1))), (value, value));
    assert_eq!(Nullable::from(None::<i32>), absent);
    assert_eq!(Option::from(value), Some(1));
    assert_eq!(Option::<i32>::from(null), None);
    assert_eq!(json::from_str::<Nullable<i32>>("null").unwrap(), null);
    assert_eq!(json::from_str::<Nullable<i32>>("1").unwrap(), value);
}

#[test]
fn a_tuple_keeps_the_positions_of_its_elements() {
    type Three = Tuple<(i32, Nullable<i32>, Nullable<i32>), bool>;
    for text in [
        "[1]",
        "[1,2]",
        "[1,2,3]",
        "[1,null,3]",
        "[1,2,3,true,false]",
    ] {
        assert_eq!(
            json::to_string(&json::from_str::<Three>(text).unwrap()),
            text
        );
    }
    let fails = |text| json::from_str::<Three>(text).unwrap_err().to_string();
    assert!(
        fails("[1,2,\"x\"]").contains("[2]: expected"),
        "{}",
        fails("[1,2,\"x\"]")
    );
    assert!(fails("[1,2,3,true,5]").contains("[4]: expected"));
    assert!(fails("{}").contains("expected array"));
    // An absent element before a present one is written as null.
    let gap = Three::from((1, Nullable::Absent, Nullable::Value(3)));
    assert_eq!(json::to_string(&gap), "[1,null,3]");
}
