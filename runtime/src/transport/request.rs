//! Requests to transports.

use std::fmt;

use bytes::Bytes;
use http::HeaderMap;

use crate::describe::{Method, Operation};
use crate::upload::Upload;

/// For transports, which mostly use the crate `http`. Fails for a [`Method::Other`] that is not a token.
impl TryFrom<Method> for http::Method {
    type Error = http::method::InvalidMethod;

    fn try_from(method: Method) -> Result<Self, Self::Error> {
        method.to_http()
    }
}

/// The purpose of a request.
///
/// ```
/// use clientwright_runtime::Request;
/// use clientwright_runtime::transport::Purpose;
///
/// /// Returns a name without arguments, for a transport that logs.
/// fn name(request: &Request) -> &'static str {
///     match request.purpose {
///         Purpose::Call(operation) => operation.id,
///         _ => "token",
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Purpose {
    /// Executes an operation.
    Call(&'static Operation),
    /// Requests an access token, or the metadata for it.
    Token,
}

/// A request that is ready to be sent.
///
/// ```
/// use clientwright_runtime::Request;
/// use clientwright_runtime::http::HeaderValue;
///
/// /// For `before_attempt` of an interceptor.
/// fn sign(request: &mut Request, signature: impl Fn(&str, &[u8]) -> u64) {
///     let signature = signature(&request.url, &request.body);
///     request.headers.insert("x-signature", HeaderValue::from(signature));
/// }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Request {
    /// The purpose.
    pub purpose: Purpose,
    /// The method.
    pub method: Method,
    /// The complete URL, including the query.
    pub url: String,
    /// The headers, including those with credentials.
    pub headers: HeaderMap,
    /// The body; empty if there is an [`upload`](Self::upload).
    pub body: Bytes,
    /// The body, if it is a file or a stream.
    pub upload: Option<Upload>,
}

impl fmt::Debug for Request {
    /// Shows only the method and the path template, because the rest may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.purpose {
            Purpose::Call(operation) => write!(f, "Request({} {})", self.method, operation.path),
            Purpose::Token => write!(f, "Request({} token)", self.method),
        }
    }
}
