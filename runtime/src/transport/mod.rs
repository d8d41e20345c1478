//! What carries a request to a server, and how to put something else in its place.

mod client_identity;
#[cfg(not(target_arch = "wasm32"))]
mod http_client;
mod loopback;
mod settings;
#[cfg(not(target_arch = "wasm32"))]
mod tls;
#[cfg(feature = "tower")]
mod tower;

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::BoxFuture;
use crate::describe::{Method, Operation};
use crate::upload::Upload;

pub(crate) use client_identity::ClientIdentity;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use http_client::HttpClient;
#[cfg(all(feature = "reqwest-client", not(target_arch = "wasm32")))]
pub use http_client::ReqwestTransport;
pub(crate) use loopback::is_loopback;
pub use settings::TlsVersion;
pub(crate) use settings::{HttpVersions, Settings};
#[cfg(feature = "tower")]
pub use tower::{ServiceTransport, TransportService};

/// Sends one request and brings the head of the answer.
///
/// An implementation follows no redirects, repeats nothing and logs no header, body or query. It sends
/// the `Accept-Encoding` that it is given, and leaves it to the client to unpack what comes; if it
/// unpacks a body by itself, it takes its `Content-Encoding` away.
///
/// ```
/// use std::sync::Arc;
/// use clientwright_runtime::{
///     BoxFuture, ClientBuilder, Request, Transport, TransportError, TransportResponse,
/// };
///
/// /// Shows what is sent, without its headers, which hold credentials.
/// #[derive(Debug)]
/// struct Shown(Arc<dyn Transport>);
///
/// impl Transport for Shown {
///     fn send(&self, request: Request) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
///         println!("{} with {} bytes", request.method, request.body.len());
///         self.0.send(request)
///     }
/// }
///
/// fn shown(builder: ClientBuilder) -> ClientBuilder {
///     builder.wrap_transport(|inner| Arc::new(Shown(inner)))
/// }
/// ```
pub trait Transport: Send + Sync + fmt::Debug {
    /// Sends `request`. Dropping the future gives the request up.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<TransportResponse, TransportError>>;

    /// Whether it sends [`Request::upload`]. If not, which is the default, calls with such a body fail
    /// before anything is sent; a transport around another one says what that one says.
    fn sends_uploads(&self) -> bool {
        false
    }
}

/// For transports, which most HTTP crates build on. Fails for a [`Method::Other`] that is not a token.
impl TryFrom<Method> for http::Method {
    type Error = http::method::InvalidMethod;

    fn try_from(method: Method) -> Result<Self, Self::Error> {
        method.to_http()
    }
}

/// Sends nothing.
#[derive(Debug)]
pub(crate) struct NoTransport;

impl Transport for NoTransport {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let error = TransportError::new(TransportErrorKind::Request, "no transport");
        Box::pin(std::future::ready(Err(error)))
    }
}

/// What a request is for.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Purpose {
    /// To carry out an operation.
    Call(&'static Operation),
    /// To get an access token, or to learn where from.
    Token,
}

/// A request, ready to be sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Request {
    /// What it is for.
    pub purpose: Purpose,
    /// The method.
    pub method: Method,
    /// The whole URL, query included.
    pub url: String,
    /// The headers, those with credentials included.
    pub headers: HeaderMap,
    /// The body; empty if there is an [`upload`](Self::upload).
    pub body: Bytes,
    /// The body, if it is a file or a stream.
    pub upload: Option<Upload>,
}

impl fmt::Debug for Request {
    /// Method and path template only: the rest may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.purpose {
            Purpose::Call(operation) => write!(f, "Request({} {})", self.method, operation.path),
            Purpose::Token => write!(f, "Request({} token)", self.method),
        }
    }
}

/// A response whose body is still being received.
///
/// ```
/// use clientwright_runtime::http::{HeaderMap, StatusCode};
/// use clientwright_runtime::transport::TransportResponse;
/// use clientwright_runtime::Bytes;
///
/// let answer = TransportResponse::new(StatusCode::OK, HeaderMap::new(), Bytes::from("{}"));
/// assert_eq!(answer.status, 200);
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
    /// An answer with its head and what brings its body.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl ResponseBody + 'static) -> Self {
        Self {
            status,
            headers,
            body: Box::new(body),
        }
    }

    /// The same response with another body, such as one that is unpacked or counted while it is read.
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
pub trait ResponseBody: Send {
    /// The next piece; none at the end.
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>>;
}

impl ResponseBody for Box<dyn ResponseBody> {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        (**self).chunk()
    }
}

/// A body that is all there.
impl ResponseBody for Bytes {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        let all = std::mem::take(self);
        Box::pin(std::future::ready(Ok((!all.is_empty()).then_some(all))))
    }
}

/// How far a request came before it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection: nothing was sent, the request may be repeated.
    Connect,
    /// A proxy refused to let the request through (407, or any refusal of `CONNECT`): the server has not
    /// seen it, repeating does not help.
    Proxy,
    /// The server could not prove who it is: nothing was sent, repeating does not help.
    Certificate,
    /// The server said that it did not begin to process the request (`REFUSED_STREAM` or `GOAWAY` of
    /// HTTP/2), or the connection ended before the request was handed to it: the request may be repeated.
    Refused,
    /// The connection broke: the server may have carried out the request.
    Interrupted,
    /// The request is one that cannot be sent.
    Request,
}

impl TransportErrorKind {
    /// A word for it, for traces and metrics.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Proxy => "proxy",
            Self::Certificate => "certificate",
            Self::Refused => "refused",
            Self::Interrupted => "interrupted",
            Self::Request => "request",
        }
    }
}

/// Why a request received no complete response. Never holds a URL or a header value.
///
/// ```
/// use clientwright_runtime::{TransportError, TransportErrorKind};
///
/// /// What a transport of one's own fails with when nothing was sent.
/// fn no_link(cause: std::io::Error) -> TransportError {
///     TransportError::new(TransportErrorKind::Connect, "the link is down").with_source(cause)
/// }
/// ```
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    timed_out: bool,
    message: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl TransportError {
    /// An error of that kind; the message must not contain anything secret.
    #[must_use]
    pub fn new(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            timed_out: false,
            message: message.into(),
            source: None,
        }
    }

    /// Adds what caused it; it must not show anything secret either.
    #[must_use]
    pub fn with_source(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        self.source = Some(source.into());
        self
    }

    /// The same, because time ran out.
    #[must_use]
    pub fn timed_out(mut self) -> Self {
        self.timed_out = true;
        self
    }

    /// The same of another kind.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn with_kind(mut self, kind: TransportErrorKind) -> Self {
        self.kind = kind;
        self
    }

    /// Whether it failed because time ran out, such as that for making a connection.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.timed_out
    }

    /// How far the request came.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let source = self.source.as_deref()?;
        Some(source)
    }
}
