//! The service that responds to the requests of a server.

use std::time::SystemTime;

use hyper::Method;

use crate::http::{Request, Response};

/// Responds to the requests that a [`Server`](crate::Server) receives.
///
/// The methods about faults define the error responses of the service.
pub trait Service: Send + Sync + 'static {
    /// The operation of a request, as named in the log and in faults.
    fn operation(&self, method: &Method, path: &str) -> Option<&'static str>;

    /// Responds to a request that arrived at `now`.
    fn respond(&self, request: &Request, now: SystemTime) -> Response;

    /// An error response with this status, and with this error code of the service, if any.
    fn error(&self, status: u16, code: Option<u32>) -> Response;

    /// The response to a request whose body has more than `limit` bytes.
    fn body_too_large(&self, limit: usize) -> Response;

    /// The response of the service if it is over capacity.
    fn over_capacity(&self) -> Response {
        self.error(503, None)
    }

    /// Whether a path is that of the token endpoint, which faults select separately from the API.
    fn is_token_endpoint(&self, _path: &str) -> bool {
        false
    }

    /// Expires all tokens issued so far.
    fn expire_tokens(&self) {}

    /// Adds the common parts of every response, to the response with this number.
    fn complete(&self, response: Response, _number: u64) -> Response {
        response
    }
}
