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
fn get_intervention_order_intervention_order_id() {
    round_trip::<
        String,
    >(include_str!("examples/get_intervention_order_intervention_order_id.json"));
}

#[test]
fn get_intervention_order_answer_200_order() {
    round_trip::<
        orange_erdv::types::InterventionOrder,
    >(include_str!("examples/get_intervention_order_answer_200_order.json"));
}

#[test]
fn get_intervention_order_error_400_invalid_url_parameter() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(
        include_str!(
            "examples/get_intervention_order_error_400_invalid_url_parameter.json"
        ),
    );
}

#[test]
fn get_intervention_order_error_400_missing_body() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(include_str!("examples/get_intervention_order_error_400_missing_body.json"));
}

#[test]
fn get_intervention_order_error_400_invalid_body() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(include_str!("examples/get_intervention_order_error_400_invalid_body.json"));
}

#[test]
fn get_intervention_order_error_400_missing_body_field() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(include_str!("examples/get_intervention_order_error_400_missing_body_field.json"));
}

#[test]
fn get_intervention_order_error_400_invalid_body_field() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(include_str!("examples/get_intervention_order_error_400_invalid_body_field.json"));
}

#[test]
fn get_intervention_order_error_400_missing_header() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(include_str!("examples/get_intervention_order_error_400_missing_header.json"));
}

#[test]
fn get_intervention_order_error_400_invalid_header() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(include_str!("examples/get_intervention_order_error_400_invalid_header.json"));
}

#[test]
fn get_intervention_order_error_400_missing_query_parameter() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(
        include_str!(
            "examples/get_intervention_order_error_400_missing_query_parameter.json"
        ),
    );
}

#[test]
fn get_intervention_order_error_400_invalid_query_parameter() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(
        include_str!(
            "examples/get_intervention_order_error_400_invalid_query_parameter.json"
        ),
    );
}

#[test]
fn get_intervention_order_error_401_missing_credentials() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(
        include_str!(
            "examples/get_intervention_order_error_401_missing_credentials.json"
        ),
    );
}

#[test]
fn get_intervention_order_error_401_invalid_credentials() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(
        include_str!(
            "examples/get_intervention_order_error_401_invalid_credentials.json"
        ),
    );
}

#[test]
fn get_intervention_order_error_401_expired_credentials() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(
        include_str!(
            "examples/get_intervention_order_error_401_expired_credentials.json"
        ),
    );
}

#[test]
fn get_intervention_order_error_403_access_denied() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(include_str!("examples/get_intervention_order_error_403_access_denied.json"));
}

#[test]
fn get_intervention_order_error_403_forbidden_requester() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(
        include_str!(
            "examples/get_intervention_order_error_403_forbidden_requester.json"
        ),
    );
}

#[test]
fn get_intervention_order_error_403_forbidden_user() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(include_str!("examples/get_intervention_order_error_403_forbidden_user.json"));
}

#[test]
fn get_intervention_order_error_403_too_many_requests() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(include_str!("examples/get_intervention_order_error_403_too_many_requests.json"));
}

#[test]
fn get_intervention_order_error_404_resource_not_found() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(include_str!("examples/get_intervention_order_error_404_resource_not_found.json"));
}

#[test]
fn get_intervention_order_error_405_method_not_allowed() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(include_str!("examples/get_intervention_order_error_405_method_not_allowed.json"));
}

#[test]
fn get_intervention_order_error_406_not_acceptable() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(include_str!("examples/get_intervention_order_error_406_not_acceptable.json"));
}

#[test]
fn get_intervention_order_error_408_request_timeout() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(include_str!("examples/get_intervention_order_error_408_request_timeout.json"));
}

#[test]
fn get_intervention_order_error_500_internal_error() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(include_str!("examples/get_intervention_order_error_500_internal_error.json"));
}

#[test]
fn get_intervention_order_error_502_bad_gateway() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(include_str!("examples/get_intervention_order_error_502_bad_gateway.json"));
}

#[test]
fn get_intervention_order_error_503_temporarily_unavailable() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(
        include_str!(
            "examples/get_intervention_order_error_503_temporarily_unavailable.json"
        ),
    );
}

#[test]
fn get_intervention_order_error_503_over_capacity() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(include_str!("examples/get_intervention_order_error_503_over_capacity.json"));
}

#[test]
fn get_intervention_order_error_504_gateway_timeout() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(include_str!("examples/get_intervention_order_error_504_gateway_timeout.json"));
}

#[test]
fn create_appointment_request_create() {
    round_trip::<
        orange_erdv::types::AppointmentBooking,
    >(include_str!("examples/create_appointment_request_create.json"));
}

#[test]
fn create_appointment_error_409_conflict() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(include_str!("examples/create_appointment_error_409_conflict.json"));
}

#[test]
fn create_appointment_error_413_entity_too_large() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(include_str!("examples/create_appointment_error_413_entity_too_large.json"));
}

#[test]
fn create_appointment_error_415_unsupported_media_type() {
    round_trip::<
        orange_erdv::types::ErrorBody,
    >(include_str!("examples/create_appointment_error_415_unsupported_media_type.json"));
}

#[test]
fn search_time_slots_request_search() {
    round_trip::<
        orange_erdv::types::TimeSlotSearch,
    >(include_str!("examples/search_time_slots_request_search.json"));
}

#[test]
fn search_time_slots_answer_200_found() {
    round_trip::<
        orange_erdv::types::TimeSlotSearchResult,
    >(include_str!("examples/search_time_slots_answer_200_found.json"));
}

#[test]
fn change_appointment_request_change() {
    round_trip::<
        orange_erdv::types::Appointment,
    >(include_str!("examples/change_appointment_request_change.json"));
}

#[test]
fn timestamp() {
    round_trip::<orange_erdv::types::Timestamp>(include_str!("examples/timestamp.json"));
}

#[test]
fn error_body_code() {
    round_trip::<i32>(include_str!("examples/error_body_code.json"));
}

#[test]
fn error_body_message() {
    round_trip::<String>(include_str!("examples/error_body_message.json"));
}
