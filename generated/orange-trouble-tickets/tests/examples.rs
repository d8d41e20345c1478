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
fn list_service_numbers_error_400_invalid_body_field() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(include_str!("examples/list_service_numbers_error_400_invalid_body_field.json"));
}

#[test]
fn list_service_numbers_error_400_invalid_query_parameter() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(
        include_str!(
            "examples/list_service_numbers_error_400_invalid_query_parameter.json"
        ),
    );
}

#[test]
fn list_service_numbers_error_401_missing_credentials() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(include_str!("examples/list_service_numbers_error_401_missing_credentials.json"));
}

#[test]
fn list_service_numbers_error_401_invalid_credentials() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(include_str!("examples/list_service_numbers_error_401_invalid_credentials.json"));
}

#[test]
fn list_service_numbers_error_401_expired_credentials() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(include_str!("examples/list_service_numbers_error_401_expired_credentials.json"));
}

#[test]
fn list_service_numbers_error_403_access_denied() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(include_str!("examples/list_service_numbers_error_403_access_denied.json"));
}

#[test]
fn list_service_numbers_error_403_forbidden_requester() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(include_str!("examples/list_service_numbers_error_403_forbidden_requester.json"));
}

#[test]
fn list_service_numbers_error_403_forbidden_user() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(include_str!("examples/list_service_numbers_error_403_forbidden_user.json"));
}

#[test]
fn list_service_numbers_error_403_too_many_requests() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(include_str!("examples/list_service_numbers_error_403_too_many_requests.json"));
}

#[test]
fn list_service_numbers_error_404_resource_not_found() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(include_str!("examples/list_service_numbers_error_404_resource_not_found.json"));
}

#[test]
fn list_service_numbers_error_405_method_not_allowed() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(include_str!("examples/list_service_numbers_error_405_method_not_allowed.json"));
}

#[test]
fn list_service_numbers_error_406_not_acceptable() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(include_str!("examples/list_service_numbers_error_406_not_acceptable.json"));
}

#[test]
fn list_service_numbers_error_408_request_timeout() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(include_str!("examples/list_service_numbers_error_408_request_timeout.json"));
}

#[test]
fn list_service_numbers_error_500_internal_error() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(include_str!("examples/list_service_numbers_error_500_internal_error.json"));
}

#[test]
fn list_service_numbers_error_502_bad_gateway() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(include_str!("examples/list_service_numbers_error_502_bad_gateway.json"));
}

#[test]
fn list_service_numbers_error_503_temporarily_unavailable() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(
        include_str!(
            "examples/list_service_numbers_error_503_temporarily_unavailable.json"
        ),
    );
}

#[test]
fn list_service_numbers_error_503_over_capacity() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(include_str!("examples/list_service_numbers_error_503_over_capacity.json"));
}

#[test]
fn list_service_numbers_error_504_gateway_timeout() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(include_str!("examples/list_service_numbers_error_504_gateway_timeout.json"));
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
fn create_trouble_ticket_error_413_entity_too_large() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(include_str!("examples/create_trouble_ticket_error_413_entity_too_large.json"));
}

#[test]
fn create_trouble_ticket_error_415_unsupported_media_type() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(
        include_str!(
            "examples/create_trouble_ticket_error_415_unsupported_media_type.json"
        ),
    );
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
fn search_trouble_tickets_reported_by() {
    round_trip::<
        String,
    >(include_str!("examples/search_trouble_tickets_reported_by.json"));
}

#[test]
fn search_trouble_tickets_id() {
    round_trip::<String>(include_str!("examples/search_trouble_tickets_id.json"));
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
fn add_trouble_ticket_comment_error_409_conflict() {
    round_trip::<
        orange_trouble_tickets::types::ErrorBody,
    >(include_str!("examples/add_trouble_ticket_comment_error_409_conflict.json"));
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

#[test]
fn error_body_message() {
    round_trip::<String>(include_str!("examples/error_body_message.json"));
}
