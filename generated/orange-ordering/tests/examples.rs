// Generated from an OpenAPI specification; change the specification instead.

//! Every example of the specification is read and written back, and nothing is lost.

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
    assert_eq!(actual, expected);
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
fn list_requests_error_400_missing_body() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_400_missing_body.json"));
}

#[test]
fn list_requests_error_400_invalid_body() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_400_invalid_body.json"));
}

#[test]
fn list_requests_error_400_missing_body_field() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_400_missing_body_field.json"));
}

#[test]
fn list_requests_error_400_invalid_body_field() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_400_invalid_body_field.json"));
}

#[test]
fn list_requests_error_400_missing_header() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_400_missing_header.json"));
}

#[test]
fn list_requests_error_400_invalid_header() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_400_invalid_header.json"));
}

#[test]
fn list_requests_error_400_missing_query_parameter() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_400_missing_query_parameter.json"));
}

#[test]
fn list_requests_error_400_invalid_query_parameter() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_400_invalid_query_parameter.json"));
}

#[test]
fn list_requests_error_401_missing_credentials() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_401_missing_credentials.json"));
}

#[test]
fn list_requests_error_401_invalid_credentials() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_401_invalid_credentials.json"));
}

#[test]
fn list_requests_error_401_expired_credentials() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_401_expired_credentials.json"));
}

#[test]
fn list_requests_error_403_access_denied() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_403_access_denied.json"));
}

#[test]
fn list_requests_error_403_forbidden_requester() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_403_forbidden_requester.json"));
}

#[test]
fn list_requests_error_403_forbidden_user() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_403_forbidden_user.json"));
}

#[test]
fn list_requests_error_403_too_many_requests() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_403_too_many_requests.json"));
}

#[test]
fn list_requests_error_404_resource_not_found() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_404_resource_not_found.json"));
}

#[test]
fn list_requests_error_405_method_not_allowed() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_405_method_not_allowed.json"));
}

#[test]
fn list_requests_error_406_not_acceptable() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_406_not_acceptable.json"));
}

#[test]
fn list_requests_error_408_request_timeout() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_408_request_timeout.json"));
}

#[test]
fn list_requests_error_500_internal_error() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_500_internal_error.json"));
}

#[test]
fn list_requests_error_502_bad_gateway() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_502_bad_gateway.json"));
}

#[test]
fn list_requests_error_503_temporarily_unavailable() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_503_temporarily_unavailable.json"));
}

#[test]
fn list_requests_error_503_over_capacity() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_503_over_capacity.json"));
}

#[test]
fn list_requests_error_504_gateway_timeout() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/list_requests_error_504_gateway_timeout.json"));
}

#[test]
fn submit_request_error_409_conflict() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/submit_request_error_409_conflict.json"));
}

#[test]
fn submit_request_error_412_precondition_failed() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/submit_request_error_412_precondition_failed.json"));
}

#[test]
fn submit_request_error_413_entity_too_large() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/submit_request_error_413_entity_too_large.json"));
}

#[test]
fn submit_request_error_415_unsupported_media_type() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/submit_request_error_415_unsupported_media_type.json"));
}

#[test]
fn submit_request_error_422_several_products() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/submit_request_error_422_several_products.json"));
}

#[test]
fn submit_request_error_422_requested_at_not_valid() {
    round_trip::<
        orange_ordering::types::ErrorBody,
    >(include_str!("examples/submit_request_error_422_requested_at_not_valid.json"));
}

#[test]
fn get_request_id() {
    round_trip::<String>(include_str!("examples/get_request_id.json"));
}

#[test]
fn list_catalog_items_sort() {
    round_trip::<String>(include_str!("examples/list_catalog_items_sort.json"));
}

#[test]
fn get_catalog_item_id() {
    round_trip::<String>(include_str!("examples/get_catalog_item_id.json"));
}

#[test]
fn error_body_code() {
    round_trip::<i32>(include_str!("examples/error_body_code.json"));
}

#[test]
fn error_body_message() {
    round_trip::<String>(include_str!("examples/error_body_message.json"));
}
