// Generated from an OpenAPI specification; change the specification instead.

//! The bodies of errors, by status.

use clientwright_runtime::Answer;
use crate::ErrorBody;

pub(super) fn problem_on_404_conflict_on_409_problem_on_5xx(answer: &Answer) -> Option<ErrorBody> {
    match answer.status().as_u16() {
        404 => answer.error_json().map(ErrorBody::Problem),
        409 => answer.error_json().map(ErrorBody::Conflict),
        500..=599 => answer.error_json().map(ErrorBody::Problem),
        _ => None,
    }
}

pub(super) fn problem_on_others(answer: &Answer) -> Option<ErrorBody> {
    answer.error_json().map(ErrorBody::Problem)
}

pub(super) fn rgb_on_others(answer: &Answer) -> Option<ErrorBody> {
    answer.error_json().map(ErrorBody::Rgb)
}
