//! The trait for transports.

use std::fmt;

use super::failure::{TransportError, TransportErrorKind};
use super::request::Request;
use super::response::TransportResponse;
use crate::BoxFuture;

/// Sends a request, and returns the head of the response.
///
/// An implementation does not follow redirects, does not retry, and does not log headers, bodies or queries. It sends
/// the given `Accept-Encoding`, and leaves the decompression to the client; if it decompresses a body itself, it
/// removes its `Content-Encoding`.
///
/// ```
/// use std::sync::Arc;
/// use clientwright_runtime::{
///     BoxFuture, ClientBuilder, Request, Transport, TransportError, TransportResponse,
/// };
///
/// /// Prints requests without their headers, which contain credentials.
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
    /// Sends `request`. Dropping the future cancels the request.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<TransportResponse, TransportError>>;

    /// Returns whether the transport sends [`Request::upload`]. By default it does not, and calls with such a body
    /// fail before anything is sent. A wrapper returns the value of the inner transport.
    fn sends_uploads(&self) -> bool {
        false
    }
}

/// A transport that always fails.
#[derive(Debug)]
pub(crate) struct NoTransport;

impl Transport for NoTransport {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let error = TransportError::new(TransportErrorKind::Request, "no transport");
        Box::pin(std::future::ready(Err(error)))
    }
}
