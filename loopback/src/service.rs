//! What answers the requests of a server.

use std::time::SystemTime;

use hyper::Method;

use crate::http::{Request, Response};

/// Answers the requests that a [`Server`](crate::Server) receives.
///
/// The methods about faults say what the service's own error responses look like.
pub trait Service: Send + Sync + 'static {
    /// The operation that a request asks for, as the log and the faults name it.
    fn operation(&self, method: &Method, path: &str) -> Option<&'static str>;

    /// Answers a request that arrived at `now`.
    fn respond(&self, request: &Request, now: SystemTime) -> Response;

    /// An error response with this status, and the service's own error code if one is given.
    fn error(&self, status: u16, code: Option<u32>) -> Response;

    /// The response to a request whose body has more than `limit` bytes.
    fn body_too_large(&self, limit: usize) -> Response;

    /// The response of a service that is over capacity.
    fn over_capacity(&self) -> Response {
        self.error(503, None)
    }

    /// Whether a path is that of the token endpoint, which faults select apart from the API.
    fn is_token_endpoint(&self, _path: &str) -> bool {
        false
    }

    /// From now on every token issued so far has expired.
    fn expire_tokens(&self) {}

    /// Adds what every response has, to the response with this number.
    fn complete(&self, response: Response, _number: u64) -> Response {
        response
    }
}
