// Generated from an OpenAPI specification; change the specification instead.

//! `GET /news`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/news", "readNews")
        .answers("200", "")
        .accept("text/event-stream");

static STREAM: describe::Streaming = describe::Streaming::new("text/event-stream")
    .texts();

impl Client {
    /// `GET /news`.
    ///
    /// # Responses
    ///
    /// - 200: Texts
    ///
    /// Defined at `streams.yaml#/paths/~1news/get`.
    pub fn read_news(&self) -> ReadNews {
        ReadNews { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ReadNews, read_news,
    String, (), ErrorBody,
    RawResponse::text, RawResponse::no_error_body,
);

impl ReadNews {
    /// Sends the request when the first item is polled, and returns the items of the
    /// response one by one as they arrive.
    pub fn stream(self) -> clientwright_runtime::ItemStream<String, ErrorBody> {
        self.call.stream(&STREAM, RawResponse::no_error_body)
    }
}
