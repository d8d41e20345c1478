// Generated from an OpenAPI specification; change the specification instead.

//! The error of all operations.

/// The body of an error, according to its status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorBody {
    /// any other status of `answer_default`.
    Rgb(crate::types::Rgb),
    /// 301 of `answer_moved`; any other status of `answer_range`; 404, 5XX of `answer_several`.
    Problem(crate::types::Problem),
    /// 409 of `answer_several`.
    Conflict(crate::types::Conflict),
}

/// Why a call failed: status, body and headers of the response, or why there is no response.
///
/// In the body, `message()` is `/message`: inferred from the schemas of errors, as the specification has no `x-error-conventions`.
pub type Error = clientwright_runtime::Error<ErrorBody>;
