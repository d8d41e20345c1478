// Generated from an OpenAPI specification; change the specification instead.

//! `GET /bytes/json`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/bytes/json", "getBytesJson")
        .answers("200", "");

impl Client {
    /// `GET /bytes/json`.
    ///
    /// # Responses
    ///
    /// - 200: A file
    ///
    /// Defined at `media.yaml#/paths/~1bytes~1json/get`.
    pub fn get_bytes_json(&self) -> GetBytesJson {
        GetBytesJson { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetBytesJson, get_bytes_json,
    clientwright_runtime::Bytes, (), ErrorBody,
    RawResponse::bytes, RawResponse::no_error_body,
);

impl GetBytesJson {
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
