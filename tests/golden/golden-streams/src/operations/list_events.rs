// Generated from an OpenAPI specification; change the specification instead.

//! `GET /events`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/events", "listEvents")
        .answers("200", "")
        .accept("text/event-stream");

static STREAM: describe::Streaming = describe::Streaming::new("text/event-stream")
    .events();

impl Client {
    /// `GET /events`.
    ///
    /// # Responses
    ///
    /// - 200: Events
    ///
    /// Defined at `streams.yaml#/paths/~1events/get`.
    pub fn list_events(&self) -> ListEvents {
        ListEvents { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ListEvents, list_events,
    String, (), ErrorBody,
    RawResponse::text, RawResponse::no_error_body,
);

impl ListEvents {
    /// Sends the request when the first item is polled, and returns the items of the
    /// response one by one as they arrive.
    pub fn stream(self) -> clientwright_runtime::ItemStream<types::RunEvent, ErrorBody> {
        self.call.stream(&STREAM, RawResponse::no_error_body)
    }
}
