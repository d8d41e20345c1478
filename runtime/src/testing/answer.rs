//! The responses of a mock transport.

use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::BoxFuture;
use crate::transport::{ResponseBody, TransportError, TransportErrorKind};

/// A response, or a failure instead of one.
///
/// ```
/// use std::time::Duration;
/// use clientwright_runtime::TransportErrorKind;
/// use clientwright_runtime::testing::MockAnswer;
///
/// let busy = MockAnswer::json(503, r#"{"code": 6}"#).header("retry-after", "2");
/// let slow = MockAnswer::json(200, "[]").after(Duration::from_secs(5));
/// let broken = MockAnswer::new(200).body("[1, 2").broken();
/// let refused = MockAnswer::failure(TransportErrorKind::Connect);
/// ```
#[derive(Debug, Clone)]
pub struct MockAnswer {
    pub(super) after: Duration,
    pub(super) head: Head,
    pub(super) headers: HeaderMap,
    pub(super) chunks: VecDeque<Bytes>,
    pub(super) broken: bool,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Head {
    Status(StatusCode),
    Failure(TransportErrorKind),
    Never,
}

impl MockAnswer {
    fn with_head(head: Head) -> Self {
        Self {
            after: Duration::ZERO,
            head,
            headers: HeaderMap::new(),
            chunks: VecDeque::new(),
            broken: false,
        }
    }

    /// Creates an empty response with a status, or with 500 if the status is invalid.
    #[must_use]
    pub fn new(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self::with_head(Head::Status(status))
    }

    /// Creates a response with a JSON text.
    #[must_use]
    pub fn json(status: u16, json: impl Into<String>) -> Self {
        Self::new(status)
            .header("content-type", "application/json")
            .body(json.into())
    }

    /// Creates a failure without a response.
    #[must_use]
    pub fn failure(kind: TransportErrorKind) -> Self {
        Self::with_head(Head::Failure(kind))
    }

    /// Creates a response that is never received.
    #[must_use]
    pub fn never() -> Self {
        Self::with_head(Head::Never)
    }

    /// Adds a header. An invalid one is ignored.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let header = HeaderName::from_bytes(name.as_bytes()).ok();
        if let Some((name, value)) = header.zip(HeaderValue::from_str(value).ok()) {
            self.headers.append(name, value);
        }
        self
    }

    /// Adds a piece of the body.
    #[must_use]
    pub fn body(mut self, chunk: impl Into<Bytes>) -> Self {
        self.chunks.push_back(chunk.into());
        self
    }

    /// Breaks the connection after the pieces of the body.
    #[must_use]
    pub fn broken(mut self) -> Self {
        self.broken = true;
        self
    }

    /// Delays the response.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.after = delay;
        self
    }
}

pub(super) struct Body {
    pub(super) chunks: VecDeque<Bytes>,
    pub(super) broken: bool,
}

impl ResponseBody for Body {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        let next = match self.chunks.pop_front() {
            None if self.broken => Err(failure(TransportErrorKind::Interrupted)),
            chunk => Ok(chunk),
        };
        Box::pin(std::future::ready(next))
    }
}

pub(super) fn failure(kind: TransportErrorKind) -> TransportError {
    let message = match kind {
        TransportErrorKind::Connect => "connection refused",
        TransportErrorKind::Proxy => "refused by the proxy",
        TransportErrorKind::Certificate => "certificate refused",
        TransportErrorKind::Refused => "stream refused",
        TransportErrorKind::Interrupted => "connection reset",
        TransportErrorKind::Request => "not a request",
    };
    TransportError::new(kind, message)
}
