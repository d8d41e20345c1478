//! A successful response, typed.

mod header_error;
mod raw;

use std::fmt;

use http::{HeaderMap, StatusCode};

pub use header_error::HeaderError;
pub use raw::RawResponse;

use crate::json::Mismatch;

/// The response of an operation: its body, its headers and its status.
///
/// ```
/// use clientwright_runtime::{Response, Value};
///
/// fn show(answer: Response<Value>) -> Value {
///     println!("{} after {} requests", answer.status(), answer.attempts());
///     if let Some(id) = answer.request_id() {
///         println!("support asks for {id}");
///     }
///     println!("{}", answer.body());
///     answer.into_body()
/// }
/// ```
pub struct Response<T, H = ()> {
    pub(crate) body: T,
    pub(crate) headers: H,
    pub(crate) status: StatusCode,
    pub(crate) raw_headers: HeaderMap,
    pub(crate) request_id: Option<String>,
    pub(crate) attempts: u32,
    pub(crate) skipped: Vec<Mismatch>,
}

impl<T, H> Response<T, H> {
    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers that the specification promises.
    #[must_use]
    pub fn headers(&self) -> &H {
        &self.headers
    }

    /// All headers.
    #[must_use]
    pub fn raw_headers(&self) -> &HeaderMap {
        &self.raw_headers
    }

    /// The server's name for the request, to quote to support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// How many requests it took.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The elements of lists that were omitted because they are not as the specification
    /// promises; always empty unless the call was [lenient](crate::CallOptions::lenient).
    #[must_use]
    pub fn skipped(&self) -> &[Mismatch] {
        &self.skipped
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &T {
        &self.body
    }

    /// The body alone.
    #[must_use]
    pub fn into_body(self) -> T {
        self.body
    }

    /// The same response with another body.
    pub fn map<U>(self, map: impl FnOnce(T) -> U) -> Response<U, H> {
        Response {
            body: map(self.body),
            headers: self.headers,
            status: self.status,
            raw_headers: self.raw_headers,
            request_id: self.request_id,
            attempts: self.attempts,
            skipped: self.skipped,
        }
    }
}

impl<T: fmt::Debug, H> fmt::Debug for Response<T, H> {
    /// Without headers, which may hold what should not be in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
