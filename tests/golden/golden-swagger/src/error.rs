// Generated from an OpenAPI specification; change the specification instead.

//! The error of all operations.

/// The body of an error.
pub type ErrorBody = crate::types::Problem;

/// Why a call failed: status, body and headers of the response, or what kept it from coming.
pub type Error = clientwright_runtime::Error<ErrorBody>;
