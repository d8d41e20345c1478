// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answers/stream`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/answers/stream", "watchParts")
        .answers("200", "")
        .accept("multipart/mixed");

static STREAM: describe::Streaming = describe::Streaming::new("multipart/mixed")
    .parts(describe::PartShape::Json);

impl Client {
    /// `GET /answers/stream`.
    ///
    /// # Responses
    ///
    /// - 200: One after the other
    ///
    /// Defined at `parts.yaml#/paths/~1answers~1stream/get`.
    pub fn watch_parts(&self) -> WatchParts {
        WatchParts { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    WatchParts, watch_parts,
    Vec<types::ByLink>, (), ErrorBody,
    success, RawResponse::no_error_body,
);

impl WatchParts {
    /// Sends the request when the first item is polled, and returns the items of the
    /// response one by one as they arrive.
    pub fn stream(self) -> clientwright_runtime::ItemStream<types::ByLink, ErrorBody> {
        self.call.stream(&STREAM, RawResponse::no_error_body)
    }
}

fn success(response: &RawResponse) -> Result<Vec<types::ByLink>, BodyError> {
    response.part_list(describe::PartShape::Json)
}
