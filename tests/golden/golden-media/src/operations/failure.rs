// Generated from an OpenAPI specification; change the specification instead.

//! The bodies of errors, by status.

use clientwright_runtime::codegen::v1::RawResponse;
use crate::ErrorBody;

pub(super) fn of_get_errors(response: &RawResponse) -> Option<ErrorBody> {
    match response.status().as_u16() {
        400 => {
            if response.is_of("text/plain") {
                response.error_text().map(ErrorBody::Text)
            } else {
                response.error_json().map(ErrorBody::Problem)
            }
        }
        404 => response.error_text().map(ErrorBody::Text),
        409 => {
            if response.is_of("application/vnd.acme.v2+json")
                || response.is_of("application/problem+json")
            {
                response.error_json().map(ErrorBody::Problem)
            } else {
                response.error_json().map(ErrorBody::Row)
            }
        }
        422 => {
            if response.is_of("application/pdf") {
                response.error_bytes().map(ErrorBody::Bytes)
            } else {
                None
            }
        }
        500..=599 => {
            if response.is_of("application/json") {
                response.error_json().map(ErrorBody::Problem)
            } else if response.is_of("*/*") {
                response.error_bytes().map(ErrorBody::Bytes)
            } else {
                response.error_json().map(ErrorBody::Problem)
            }
        }
        _ => None,
    }
}

pub(super) fn problem_on_others(response: &RawResponse) -> Option<ErrorBody> {
    response.error_json().map(ErrorBody::Problem)
}

pub(super) fn text_or_text_on_404_problem_on_409(response: &RawResponse) -> Option<ErrorBody> {
    match response.status().as_u16() {
        404 => response.error_value().map(ErrorBody::Text),
        409 => response.error_json().map(ErrorBody::Problem),
        _ => None,
    }
}
