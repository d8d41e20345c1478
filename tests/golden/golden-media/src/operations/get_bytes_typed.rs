// Generated from an OpenAPI specification; change the specification instead.

//! `GET /bytes/typed`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/bytes/typed", "getBytesTyped")
        .answers("200", "");

impl Client {
    /// `GET /bytes/typed`.
    ///
    /// # Responses
    ///
    /// - 200: A picture
    ///
    /// Defined at `media.yaml#/paths/~1bytes~1typed/get`.
    pub fn get_bytes_typed(&self) -> GetBytesTyped {
        GetBytesTyped { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetBytesTyped, get_bytes_typed,
    clientwright_runtime::Bytes, (), ErrorBody,
    RawResponse::bytes, RawResponse::no_error_body,
);

impl GetBytesTyped {
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
