//! The transport of requests, and its wrappers.

use std::sync::Arc;

use super::ClientBuilder;
use crate::interceptor::Interceptor;
use crate::transport::Transport;
#[cfg(feature = "tower")]
use crate::transport::{Request, ServiceTransport, TransportResponse, TransportService};

impl ClientBuilder {
    /// Sets the transport, which is then responsible for proxy, certificates and connections: if the
    /// builder has settings for them, [`build`](Self::build) fails.
    #[must_use]
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Sends the requests through a `reqwest::Client` of the program, with its own settings; see
    /// [`ReqwestTransport`](crate::transport::ReqwestTransport).
    #[cfg(all(feature = "reqwest-client", not(target_arch = "wasm32")))]
    #[must_use]
    pub fn reqwest_client(self, client: reqwest::Client) -> Self {
        self.transport(Arc::new(crate::transport::ReqwestTransport::from(client)))
    }

    /// Wraps the transport, including the default one, for example to count, record or sign requests.
    /// Token requests pass through the wrapper as well.
    #[must_use]
    pub fn wrap_transport(
        mut self,
        wrap: impl FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + 'static,
    ) -> Self {
        self.wrappers.push(Box::new(wrap));
        self
    }

    /// Wraps the transport in a `tower` layer, outside of those added earlier, such as a circuit
    /// breaker, hedged requests or a limit.
    ///
    /// Each attempt of a call passes through it, and so do token requests. Layers use tokio's time
    /// rather than [`clock`](Self::clock).
    ///
    /// A layer reports the progress of a failed request by the kind of its
    /// [`TransportError`](crate::TransportError). For example, `Connect` means that nothing was sent, so
    /// that even a POST is retried.
    ///
    /// Layers that must see each other's readiness, such as one that sheds load, must be passed
    /// together, as a `tower::ServiceBuilder`.
    ///
    /// ```
    /// # use std::time::Duration;
    /// use tower::limit::ConcurrencyLimitLayer;
    /// use tower::timeout::TimeoutLayer;
    ///
    /// # fn set(builder: clientwright_runtime::ClientBuilder) -> clientwright_runtime::ClientBuilder {
    /// builder
    ///     .layer(TimeoutLayer::new(Duration::from_secs(5)))
    ///     .layer(ConcurrencyLimitLayer::new(8))
    /// # }
    /// ```
    #[cfg(feature = "tower")]
    #[must_use]
    pub fn layer<L>(self, layer: L) -> Self
    where
        L: tower_layer::Layer<TransportService> + Send + 'static,
        L::Service: tower_service::Service<Request, Response = TransportResponse> + Send + 'static,
        <L::Service as tower_service::Service<Request>>::Future: Send,
        <L::Service as tower_service::Service<Request>>::Error:
            Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        self.wrap_transport(move |inner| {
            let service = layer.layer(TransportService::new(inner));
            Arc::new(ServiceTransport::new(service))
        })
    }

    /// Adds an interceptor, which sees and changes the requests of calls, and sees their results. If
    /// called several times, the first one sees a request first and its response last.
    ///
    /// ```
    /// # use std::sync::Arc;
    /// # use clientwright_runtime::{ClientBuilder, Interceptor};
    /// # fn set(builder: ClientBuilder, signing: impl Interceptor + 'static) -> ClientBuilder {
    /// builder.interceptor(Arc::new(signing))
    /// # }
    /// ```
    #[must_use]
    pub fn interceptor(mut self, interceptor: Arc<dyn Interceptor>) -> Self {
        self.interceptors.push(interceptor);
        self
    }

    /// Sets the maximum number of requests of calls in flight, to the end of their responses; by
    /// default, it is unlimited. Further requests are queued until the deadline of their call.
    ///
    /// ```
    /// # fn set(builder: clientwright_runtime::ClientBuilder) -> clientwright_runtime::ClientBuilder {
    /// builder.max_concurrent_requests(8)
    /// # }
    /// ```
    #[must_use]
    pub fn max_concurrent_requests(mut self, requests: usize) -> Self {
        self.max_concurrent_requests = Some(requests);
        self
    }
}
