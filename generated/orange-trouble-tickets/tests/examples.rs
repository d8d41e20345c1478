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
fn list_service_numbers_answer_200_services() {
    round_trip::<
        Vec<orange_trouble_tickets::types::OrangeService>,
    >(include_str!("examples/list_service_numbers_answer_200_services.json"));
}

#[test]
fn list_service_numbers_error_400_template() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(include_str!("examples/list_service_numbers_error_400_template.json"));
}

#[test]
fn list_service_numbers_error_400_missing_body_field() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(include_str!("examples/list_service_numbers_error_400_missing_body_field.json"));
}

#[test]
fn create_trouble_ticket_request_create() {
    round_trip::<
        orange_trouble_tickets::types::TroubleTicketCreation,
    >(include_str!("examples/create_trouble_ticket_request_create.json"));
}

#[test]
fn create_trouble_ticket_answer_200_created() {
    round_trip::<
        orange_trouble_tickets::types::CreatedTroubleTicket,
    >(include_str!("examples/create_trouble_ticket_answer_200_created.json"));
}

#[test]
fn search_trouble_tickets_creation_date_from() {
    round_trip::<
        orange_trouble_tickets::types::Timestamp,
    >(include_str!("examples/search_trouble_tickets_creation_date_from.json"));
}

#[test]
fn search_trouble_tickets_orange_service_number() {
    round_trip::<
        String,
    >(include_str!("examples/search_trouble_tickets_orange_service_number.json"));
}

#[test]
fn search_trouble_tickets_answer_200_found() {
    round_trip::<
        orange_trouble_tickets::types::TroubleTicketSearchResult,
    >(include_str!("examples/search_trouble_tickets_answer_200_found.json"));
}

#[test]
fn get_trouble_ticket_answer_200_ticket() {
    round_trip::<
        orange_trouble_tickets::types::TroubleTicketResult,
    >(include_str!("examples/get_trouble_ticket_answer_200_ticket.json"));
}

#[test]
fn add_trouble_ticket_comment_request_comment() {
    round_trip::<
        orange_trouble_tickets::types::TroubleTicketComment,
    >(include_str!("examples/add_trouble_ticket_comment_request_comment.json"));
}

#[test]
fn get_api_status_answer_200_ok() {
    round_trip::<
        orange_trouble_tickets::types::ApiStatus,
    >(include_str!("examples/get_api_status_answer_200_ok.json"));
}

#[test]
fn error_body_code() {
    round_trip::<i32>(include_str!("examples/error_body_code.json"));
}
