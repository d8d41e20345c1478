//! Hearing what the calls of a client do.

use std::sync::Arc;

use super::ClientBuilder;
use crate::observe::Observer;

impl ClientBuilder {
    /// Hears what the calls do, for metrics.
    #[must_use]
    pub fn observer(mut self, observer: Arc<dyn Observer>) -> Self {
        self.hooks.observer = Some(observer);
        self
    }

    /// Sends a W3C `traceparent` header with each request of a call, so that the server's spans
    /// belong to the same trace; by default none is sent.
    ///
    /// `current` is asked inside the span of the request and gives the header's value, such as
    /// `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01`, or none. With
    /// `tracing-opentelemetry` it comes from the context of `tracing::Span::current()`. What is
    /// not such a value is not sent, and a header of that name set on the call counts instead.
    #[must_use]
    pub fn traceparent(
        mut self,
        current: impl Fn() -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.hooks.traceparent = Some(Arc::new(current));
        self
    }
}
