// Generated from an OpenAPI specification; change the specification instead.

//! The examples of the specification are read and written back, and nothing is lost.
//!
//! Of examples that test the same, the first is there; none is there that does not fit its schema.

use clientwright_runtime::{FromJson, ToJson, Value};

/// Reads the example as `T`, writes it, and compares as JSON.
fn round_trip<T: FromJson + ToJson>(example: &str) {
    let expected: Value = clientwright_runtime::json::from_str(example)
        .expect("the example is JSON");
    let value: T = clientwright_runtime::json::from_str(example)
        .expect("the example fits its type");
    let written = clientwright_runtime::json::to_string(&value);
    let actual: Value = clientwright_runtime::json::from_str(&written)
        .expect("what was written is JSON");
    let nothing_is_lost = actual.is_equivalent(&expected);
    assert!(nothing_is_lost, "written: {actual}, expected: {expected}");
}

#[test]
fn list_requests_sort() {
    round_trip::<String>(include_str!("examples/list_requests_sort.json"));
}

#[test]
fn list_requests_type() {
    round_trip::<
        orange_ordering::types::OrderRequestType,
    >(include_str!("examples/list_requests_type.json"));
}

#[test]
fn list_requests_answer_200_orders() {
    round_trip::<
        Vec<orange_ordering::types::OrderRequest>,
    >(include_str!("examples/list_requests_answer_200_orders.json"));
}

#[test]
fn list_requests_error_400_invalid_url_parameter() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_400_invalid_url_parameter.json"));
}

#[test]
fn error_body_code() {
    round_trip::<i32>(include_str!("examples/error_body_code.json"));
}
