//! What carries requests, and what is put around it.

use std::sync::Arc;

use super::ClientBuilder;
use crate::interceptor::Interceptor;
use crate::transport::Transport;
#[cfg(feature = "tower")]
use crate::transport::{Request, ServiceTransport, TransportResponse, TransportService};

impl ClientBuilder {
    /// What carries the requests. Proxy, certificates and connections are then its own matter: what the
    /// builder was told of whom to trust and which way to go is an error of [`build`](Self::build).
    #[must_use]
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Sends the requests through a `reqwest::Client` of the program, with all settings of its own; see
    /// [`ReqwestTransport`](crate::transport::ReqwestTransport).
    #[cfg(all(feature = "reqwest-client", not(target_arch = "wasm32")))]
    #[must_use]
    pub fn reqwest_client(self, client: reqwest::Client) -> Self {
        self.transport(Arc::new(crate::transport::ReqwestTransport::from(client)))
    }

    /// Puts something around the transport, the default one too: to count, to record, to sign.
    /// Token requests pass through it as well.
    #[must_use]
    pub fn wrap_transport(
        mut self,
        wrap: impl FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + 'static,
    ) -> Self {
        self.wrappers.push(Box::new(wrap));
        self
    }

    /// Puts a layer of `tower` around the transport, outside of those that were put there before: a circuit
    /// breaker, hedged reads, a limit. Each attempt of a call passes through it, and token requests do as
    /// well. Layers have the time of tokio, not that of [`clock`](Self::clock).
    ///
    /// A layer says how far a request came with a [`TransportError`](crate::TransportError): one of the
    /// kind `Connect`, for example, that nothing was sent, so that a POST is repeated too.
    ///
    /// Layers that are to see how busy each other is, such as one that sheds load, are given together, as a
    /// `tower::ServiceBuilder`.
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

    /// Lets an interceptor see and change what calls send, and see what comes back. Called several times,
    /// the first sees a request first and its response last.
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

    /// At most this many requests of calls in flight at one time, to the end of their responses; by
    /// default there is no limit. Further ones wait in line, up to the deadline of their call.
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
