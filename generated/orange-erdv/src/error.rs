// Generated from an OpenAPI specification; change the specification instead.

//! The error of all operations.

/// The body of an error.
pub type ErrorBody = crate::types::ErrorBody;

/// Why a call failed: status, body and headers of the response, or why there is no response.
///
/// # Statuses of several operations
///
/// - 400 *(reported)*: The call is malformed: a parameter, a header, the body or a field of it is missing or invalid. The code tells which, the description names it.
/// - 401 *(reported)*: The token is missing, wrong or expired. Only an expired one (42) is worth a second try.
/// - 403 *(reported)*: The application may not do this (50 to 52), or it calls too fast (53): Orange throttles with 403 first of all.
/// - 404 *(reported)*: There is no such resource. The base URL being wrong looks the same.
/// - 405 *(reported)*: The resource does not know the method.
/// - 406 *(reported)*: Orange cannot answer in a media type that the call accepts.
/// - 408 *(reported)*: The call took too long to arrive.
/// - 409 *(reported)*: The call contradicts the state of the resource.
/// - 413 *(reported)*: The body is too large.
/// - 415 *(reported)*: The body has a media type that Orange does not read.
/// - 422 *(reported)*: A rule of the business forbids the call. Codes and messages belong to the API.
/// - 429 *(reported)*: Too many calls. No `Retry-After` is documented: wait at least a second.
/// - 500 *(reported)*: Something broke at Orange. Whether the call had an effect is unknown.
/// - 502 *(reported)*: The gateway did not understand the API behind it. Whether the call had an effect is unknown.
/// - 503 *(reported)*: The API is down or over capacity. Nothing was done: back off and repeat.
/// - 504 *(reported)*: The API behind the gateway did not answer in time. Whether the call had an effect is unknown.
/// - any other status *(assumed)*: Any other failure.
pub type Error = clientwright_runtime::Error<ErrorBody>;
