//! Transports as `tower` services, and `tower` services as transports.

use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_util::lock::Mutex;
use tower_service::Service;

use super::{Request, Transport, TransportError, TransportErrorKind, TransportResponse};
use crate::BoxFuture;
use crate::text::Excerpt;

/// A transport as a service, to which layers can be added. Clones share the connections.
///
/// ```
/// use std::sync::Arc;
/// use clientwright_runtime::Transport;
/// use clientwright_runtime::transport::{ServiceTransport, TransportService};
/// use tower::limit::ConcurrencyLimit;
///
/// /// Adds a layer, like `ClientBuilder::layer`.
/// fn limited(transport: Arc<dyn Transport>) -> Arc<dyn Transport> {
///     let service = ConcurrencyLimit::new(TransportService::new(transport), 8);
///     Arc::new(ServiceTransport::new(service))
/// }
/// ```
#[derive(Debug, Clone)]
pub struct TransportService(Arc<dyn Transport>);

impl TransportService {
    /// Creates a service that sends requests through `transport`.
    #[must_use]
    pub fn new(transport: Arc<dyn Transport>) -> Self {
        Self(transport)
    }
}

impl Service<Request> for TransportService {
    type Response = TransportResponse;
    type Error = TransportError;
    type Future = BoxFuture<'static, Result<TransportResponse, TransportError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let transport = Arc::clone(&self.0);
        Box::pin(async move { transport.send(request).await })
    }
}

/// A service as a transport. All requests use the same service, so it need not be `Clone`, and its limits and
/// counters apply to all of them.
///
/// Its errors may be of any type. A [`TransportError`], also as the cause of another error, states at which stage the
/// request failed. With other errors, the server may have executed the request, so only idempotent requests are
/// retried.
///
/// ```
/// use std::sync::Arc;
/// use clientwright_runtime::{BoxFuture, Request, Transport, TransportError, TransportResponse};
/// use clientwright_runtime::transport::ServiceTransport;
///
/// /// A function as a transport.
/// fn transport(
///     send: impl FnMut(Request) -> BoxFuture<'static, Result<TransportResponse, TransportError>> + Send + 'static,
/// ) -> Arc<dyn Transport> {
///     Arc::new(ServiceTransport::new(tower::service_fn(send)))
/// }
/// ```
pub struct ServiceTransport<S> {
    service: Mutex<S>,
}

impl<S> ServiceTransport<S> {
    /// Creates a transport that sends requests through `service`.
    #[must_use]
    pub fn new(service: S) -> Self {
        Self {
            service: Mutex::new(service),
        }
    }
}

impl<S> fmt::Debug for ServiceTransport<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ServiceTransport")
    }
}

impl<S> Transport for ServiceTransport<S>
where
    S: Service<Request, Response = TransportResponse> + Send,
    S::Future: Send,
    S::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    fn send(&self, request: Request) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        Box::pin(async move {
            let response = {
                let mut service = self.service.lock().await;
                let ready = poll_fn(|context| service.poll_ready(context)).await;
                ready.map_err(|error| failed(error.into()))?;
                service.call(request)
            };
            response.await.map_err(|error| failed(error.into()))
        })
    }

    /// Layers forward requests unchanged.
    fn sends_uploads(&self) -> bool {
        true
    }
}

/// Converts the error of a layer, or of the transport inside it.
fn failed(error: Box<dyn StdError + Send + Sync>) -> TransportError {
    let error = match error.downcast::<TransportError>() {
        Ok(error) => return *error,
        Err(error) => error,
    };
    let message = Excerpt(&error.to_string(), 200).to_string();
    let mut kind = TransportErrorKind::Interrupted;
    let mut timed_out = false;
    let mut cause: Option<&(dyn StdError + 'static)> = error.source();
    while let Some(inner) = cause {
        if let Some(inner) = inner.downcast_ref::<TransportError>() {
            kind = inner.kind();
            timed_out = inner.is_timeout();
            break;
        }
        cause = inner.source();
    }
    let described = TransportError::new(kind, message);
    let described = match timed_out {
        true => described.timed_out(),
        false => described,
    };
    match error.source() {
        Some(_) => described.with_source(error),
        // The message already contains it.
        None => described,
    }
}
