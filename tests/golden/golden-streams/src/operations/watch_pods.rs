// Generated from an OpenAPI specification; change the specification instead.

//! `GET /pods`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/pods", "watchPods")
        .answers("200", "");

static STREAM: describe::Streaming = describe::Streaming::new(
    "application/json;stream=watch",
);

impl Client {
    /// `GET /pods`.
    ///
    /// # Responses
    ///
    /// - 200: Changes
    ///
    /// Defined at `streams.yaml#/paths/~1pods/get`.
    pub fn watch_pods(&self) -> WatchPods {
        WatchPods { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    WatchPods, watch_pods,
    types::Change, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);

impl WatchPods {
    /// Sends the request when the first item is polled, and returns the items of the
    /// response one by one as they arrive.
    pub fn stream(self) -> clientwright_runtime::ItemStream<types::Change, ErrorBody> {
        self.call.stream(&STREAM, RawResponse::no_error_body)
    }
}
