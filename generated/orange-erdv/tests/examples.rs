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
fn create_appointment_request_create() {
    round_trip::<
        orange_erdv::types::AppointmentBooking,
    >(include_str!("examples/create_appointment_request_create.json"));
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
