//! What sends requests.

use std::fmt;

use super::failure::{TransportError, TransportErrorKind};
use super::request::Request;
use super::response::TransportResponse;
use crate::BoxFuture;

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

/// Sends nothing.
#[derive(Debug)]
pub(crate) struct NoTransport;

impl Transport for NoTransport {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let error = TransportError::new(TransportErrorKind::Request, "no transport");
        Box::pin(std::future::ready(Err(error)))
    }
}
