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
/// fn show(response: Response<Value>) -> Value {
///     println!("{} after {} requests", response.status(), response.attempts());
///     if let Some(id) = response.request_id() {
///         println!("support asks for {id}");
///     }
///     println!("{}", response.body());
///     response.into_body()
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
    /// Returns the status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers that the specification describes.
    #[must_use]
    pub fn headers(&self) -> &H {
        &self.headers
    }

    /// Returns all headers.
    #[must_use]
    pub fn raw_headers(&self) -> &HeaderMap {
        &self.raw_headers
    }

    /// Returns the server's id of the request, to quote in support requests.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Returns the number of requests that were sent, including retries.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns the list elements that were omitted because they do not match the specification; always empty unless
    /// the call was [lenient](crate::CallOptions::lenient).
    #[must_use]
    pub fn skipped(&self) -> &[Mismatch] {
        &self.skipped
    }

    /// Returns the body.
    #[must_use]
    pub fn body(&self) -> &T {
        &self.body
    }

    /// Converts the response into its body.
    #[must_use]
    pub fn into_body(self) -> T {
        self.body
    }

    /// Maps the body, and preserves the rest of the response.
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
    /// Omits the headers, which may contain values that must not be logged.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
