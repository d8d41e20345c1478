// Generated from an OpenAPI specification; change the specification instead.

//! The error of all operations.

/// The body of an error.
pub type ErrorBody = crate::types::Problem;

/// Why a call failed: status, body and headers of the response, or why there is no response.
///
/// In the body, `message()` is `/message`, `code()` is `/code`: inferred from the schemas of errors, as the specification has no `x-error-conventions`.
pub type Error = clientwright_runtime::Error<ErrorBody>;
