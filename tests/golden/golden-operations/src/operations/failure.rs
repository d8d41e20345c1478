// Generated from an OpenAPI specification; change the specification instead.

//! The bodies of errors, by status.

use clientwright_runtime::codegen::v1::RawResponse;
use crate::ErrorBody;

pub(super) fn problem_on_301(response: &RawResponse) -> Option<ErrorBody> {
    match response.status().as_u16() {
        301 => response.error_json().map(ErrorBody::Problem),
        _ => None,
    }
}

pub(super) fn problem_on_404_conflict_on_409_problem_on_5xx(
    response: &RawResponse,
) -> Option<ErrorBody> {
    match response.status().as_u16() {
        404 => response.error_json().map(ErrorBody::Problem),
        409 => response.error_json().map(ErrorBody::Conflict),
        500..=599 => response.error_json().map(ErrorBody::Problem),
        _ => None,
    }
}

pub(super) fn problem_on_others(response: &RawResponse) -> Option<ErrorBody> {
    response.error_json().map(ErrorBody::Problem)
}

pub(super) fn rgb_on_others(response: &RawResponse) -> Option<ErrorBody> {
    response.error_json().map(ErrorBody::Rgb)
}
