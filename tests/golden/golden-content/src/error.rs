// Generated from an OpenAPI specification; change the specification instead.

//! The error of all operations.

/// The body of an error; the specification describes none.
pub type ErrorBody = clientwright_runtime::Value;

/// Why a call failed: status, body and headers of the response, or why there is no response.
pub type Error = clientwright_runtime::Error<ErrorBody>;
