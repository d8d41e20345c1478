//! Observation of the calls of a client.

use std::sync::Arc;

use super::ClientBuilder;
use crate::observe::Observer;

impl ClientBuilder {
    /// Sets an observer of calls, for metrics.
    #[must_use]
    pub fn observer(mut self, observer: Arc<dyn Observer>) -> Self {
        self.hooks.observer = Some(observer);
        self
    }

    /// Sends a W3C `traceparent` header with each request of a call, so that the server's spans belong
    /// to the same trace; by default, none is sent.
    ///
    /// `current` is called in the span of the request and returns the value of the header, such as
    /// `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01`, or `None`. With
    /// `tracing-opentelemetry`, it is derived from the context of `tracing::Span::current()`. An invalid
    /// value is not sent, and a header of that name that is set on the call takes precedence.
    #[must_use]
    pub fn traceparent(
        mut self,
        current: impl Fn() -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.hooks.traceparent = Some(Arc::new(current));
        self
    }
}
