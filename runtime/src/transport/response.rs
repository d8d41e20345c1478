//! Responses of transports.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::failure::TransportError;
use crate::BoxFuture;

/// A response whose body is still being received.
///
/// ```
/// use clientwright_runtime::http::{HeaderMap, StatusCode};
/// use clientwright_runtime::transport::TransportResponse;
/// use clientwright_runtime::Bytes;
///
/// let response = TransportResponse::new(StatusCode::OK, HeaderMap::new(), Bytes::from("{}"));
/// assert_eq!(response.status, 200);
/// ```
#[non_exhaustive]
pub struct TransportResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Box<dyn ResponseBody>,
}

impl TransportResponse {
    /// Creates a response from its head and the source of its body.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl ResponseBody + 'static) -> Self {
        Self {
            status,
            headers,
            body: Box::new(body),
        }
    }

    /// Replaces the body, for example by one that is decompressed or counted while it is read.
    #[must_use]
    pub fn map_body<B: ResponseBody + 'static>(
        self,
        map: impl FnOnce(Box<dyn ResponseBody>) -> B,
    ) -> Self {
        Self::new(self.status, self.headers, map(self.body))
    }
}

impl fmt::Debug for TransportResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TransportResponse({})", self.status)
    }
}

/// A body that arrives in pieces.
///
/// ```
/// use clientwright_runtime::{BoxFuture, Bytes, TransportError};
/// use clientwright_runtime::transport::ResponseBody;
///
/// /// A body that is generated while it is read: it counts down.
/// struct Countdown(u8);
///
/// impl ResponseBody for Countdown {
///     fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
///         let next = self.0.checked_sub(1);
///         self.0 = next.unwrap_or(0);
///         Box::pin(async move { Ok(next.map(|left| Bytes::from(format!("{left}\n")))) })
///     }
/// }
/// ```
pub trait ResponseBody: Send {
    /// Returns the next piece, or `None` at the end.
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>>;
}

impl ResponseBody for Box<dyn ResponseBody> {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        (**self).chunk()
    }
}

/// A complete body.
impl ResponseBody for Bytes {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        let all = std::mem::take(self);
        Box::pin(std::future::ready(Ok((!all.is_empty()).then_some(all))))
    }
}
