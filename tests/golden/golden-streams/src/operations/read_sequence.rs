// Generated from an OpenAPI specification; change the specification instead.

//! `GET /sequence`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/sequence", "readSequence")
        .answers("200", "")
        .accept("application/json-seq");

static STREAM: describe::Streaming = describe::Streaming::new("application/json-seq");

impl Client {
    /// `GET /sequence`.
    ///
    /// # Responses
    ///
    /// - 200: Prices
    ///
    /// Defined at `streams.yaml#/paths/~1sequence/get`.
    pub fn read_sequence(&self) -> ReadSequence {
        ReadSequence { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ReadSequence, read_sequence,
    clientwright_runtime::Bytes, (), ErrorBody,
    RawResponse::bytes, RawResponse::no_error_body,
);

impl ReadSequence {
    /// Sends the request when the first item is polled, and returns the items of the
    /// response one by one as they arrive.
    pub fn stream(self) -> clientwright_runtime::ItemStream<types::Price, ErrorBody> {
        self.call.stream(&STREAM, RawResponse::no_error_body)
    }

    /// Sends the request when the stream is first polled, and returns the body of the
    /// response in chunks as they arrive.
    pub fn bytes_stream(self) -> clientwright_runtime::BytesStream<ErrorBody> {
        self.call.bytes_stream(RawResponse::no_error_body)
    }

    /// Sends the request when it is awaited, and saves the body of the response to a
    /// file.
    pub fn save_to(
        self,
        path: impl AsRef<std::path::Path>,
    ) -> clientwright_runtime::Save<ErrorBody> {
        self.call.save_to(path, RawResponse::no_error_body)
    }
}
