// Generated from an OpenAPI specification; change the specification instead.

//! `GET /rows`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/rows", "exportRows")
        .answers("200", "")
        .accept("application/x-ndjson");

static STREAM: describe::Streaming = describe::Streaming::new("application/x-ndjson");

impl Client {
    /// `GET /rows`.
    ///
    /// # Responses
    ///
    /// - 200: Rows
    ///
    /// Defined at `streams.yaml#/paths/~1rows/get`.
    pub fn export_rows(&self) -> ExportRows {
        ExportRows { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ExportRows, export_rows,
    String, (), ErrorBody,
    RawResponse::text, RawResponse::no_error_body,
);

impl ExportRows {
    /// Sends the request when the first item is polled, and returns the items of the
    /// response one by one as they arrive.
    pub fn stream(self) -> clientwright_runtime::ItemStream<types::Price, ErrorBody> {
        self.call.stream(&STREAM, RawResponse::no_error_body)
    }
}
