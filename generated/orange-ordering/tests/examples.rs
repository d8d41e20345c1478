// Generated from an OpenAPI specification; change the specification instead.

//! Reads and writes the examples of the specification, and checks that nothing is lost.
//!
//! Examples that do not match their schema are omitted, and so are examples that test the same as an earlier one.

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
fn list_requests_sort() {
    round_trip::<String>(r#""-createdAt""#);
}

#[test]
fn list_requests_type() {
    round_trip::<orange_ordering::types::OrderRequestType>(r#""C_GENERIC_S1""#);
}

#[test]
fn list_requests_response_200_orders() {
    round_trip::<Vec<orange_ordering::types::OrderRequest>>(
        r##"[
  {
    "id": "3-00286023",
    "customerReference": "#DEMO#",
    "step": "REQUEST",
    "priority": "MEDIUM",
    "customer": {
      "id": "33-01257052",
      "name": "demo.gcompte"
    },
    "comment": "New order",
    "category": "R_BVPN_S1A"
  }
]"##,
    );
}

#[test]
fn list_requests_error_400_invalid_url_parameter() {
    round_trip::<orange_ordering::types::ErrorBody>(
        r#"{
  "code": 20,
  "message": "Invalid URL parameter value"
}"#,
    );
}

#[test]
fn error_body_code() {
    round_trip::<i32>(r"60");
}
