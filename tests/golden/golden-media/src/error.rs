// Generated from an OpenAPI specification; change the specification instead.

//! The error of all operations.

/// The body of an error, according to its status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorBody {
    /// 404 of `get_any_text`, `get_errors`; 400 of `get_errors`.
    Text(String),
    /// 409 of `get_any_text`, `get_errors`; 400, 5XX of `get_errors`; any other status of `get_same_errors`.
    Problem(crate::types::Problem),
    /// 409 of `get_errors`.
    Row(crate::types::Row),
    /// 422, 5XX of `get_errors`.
    Bytes(clientwright_runtime::Binary),
}

/// Why a call failed: status, body and headers of the response, or why there is no response.
///
/// In the body, `message()` is `/message`: inferred from the schemas of errors, as the specification has no `x-error-conventions`.
pub type Error = clientwright_runtime::Error<ErrorBody>;
