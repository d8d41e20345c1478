// Generated from an OpenAPI specification; change the specification instead.

//! The bodies of errors, by status.

use clientwright_runtime::Answer;
use crate::ErrorBody;

pub(super) fn text_or_text_on_404_problem_on_409(answer: &Answer) -> Option<ErrorBody> {
    match answer.status().as_u16() {
        404 => answer.error_value().map(ErrorBody::Text),
        409 => answer.error_json().map(ErrorBody::Problem),
        _ => None,
    }
}
