// Generated from an OpenAPI specification; change the specification instead.

//! The error of all operations.

/// The body of an error.
pub type ErrorBody = crate::types::ErrorBody;

/// Why a call failed: status, body and headers of the response, or why there is no response.
///
/// # Statuses of several operations
///
/// - 400 *(reported)*: The call is malformed: a parameter, a header, the body or a field of it is missing or invalid. The code identifies the kind, and the description names the part.
/// - 401 *(reported)*: The token is missing, invalid or expired. Only for an expired one (42) is a retry useful.
/// - 403 *(reported)*: The application is not permitted to do this (50 to 52), or it exceeds the rate limit (53): Orange primarily responds with 403 for that.
/// - 404 *(reported)*: There is no such resource. An incorrect base URL has the same effect.
/// - 405 *(reported)*: The resource does not support the method.
/// - 406 *(reported)*: Orange cannot respond in a media type that the call accepts.
/// - 408 *(reported)*: The request took too long to arrive.
/// - 429 *(reported)*: Too many calls. No `Retry-After` header is documented: wait at least a second.
/// - 500 *(reported)*: An internal error of Orange. Whether the call had an effect is unknown.
/// - 502 *(reported)*: The gateway received an invalid response from the API behind it. Whether the call had an effect is unknown.
/// - 503 *(reported)*: The API is down or over capacity. Nothing was done: back off and repeat.
/// - 504 *(reported)*: The API behind the gateway did not respond in time. Whether the call had an effect is unknown.
/// - any other status *(assumed)*: Any other failure.
pub type Error = clientwright_runtime::Error<ErrorBody>;
