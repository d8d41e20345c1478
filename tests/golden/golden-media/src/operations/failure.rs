// Generated from an OpenAPI specification; change the specification instead.

//! The bodies of errors, by status.

use clientwright_runtime::codegen::v1::RawResponse;
use crate::ErrorBody;

pub(super) fn text_or_text_on_404_problem_on_409(response: &RawResponse) -> Option<ErrorBody> {
    match response.status().as_u16() {
        404 => response.error_value().map(ErrorBody::Text),
        409 => response.error_json().map(ErrorBody::Problem),
        _ => None,
    }
}
