// Generated from an OpenAPI specification; change the specification instead.

//! Reads and writes the examples of the specification, and checks that nothing is lost.
//!
//! Examples that do not match their schema are omitted, and so are examples that test the same as an earlier one.

#![cfg(feature = "default")]
use clientwright_runtime::{FromJson, ToJson, Value, json};

/// Reads the example as `T`, writes it, and compares as JSON.
fn round_trip<T: FromJson + ToJson>(example: &str) {
    let expected: Value = json::from_str(example).expect("the example is JSON");
    let value: T = json::from_str(example).expect("the example matches its type");
    let written = json::to_string(&value);
    let actual: Value = json::from_str(&written).expect("what was written is JSON");
    let same = actual.is_equivalent(&expected);
    assert!(same, "written: {actual}, expected: {expected}");
}

#[test]
fn new_add() {
    round_trip::<f64>(r"3.14");
}

#[test]
fn texts_e() {
    round_trip::<String>(r#""*/ \"]""#);
}
