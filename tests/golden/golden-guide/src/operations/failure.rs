// Generated from an OpenAPI specification; change the specification instead.

//! The bodies of errors, by status.

use clientwright_runtime::codegen::v1::RawResponse;
use crate::ErrorBody;

pub(super) fn problem_on_others(response: &RawResponse) -> Option<ErrorBody> {
    response.error_json().map(ErrorBody::Problem)
}

pub(super) fn rejection_on_422_problem_on_others(response: &RawResponse) -> Option<ErrorBody> {
    match response.status().as_u16() {
        422 => response.error_json().map(ErrorBody::Rejection),
        _ => response.error_json().map(ErrorBody::Problem),
    }
}
