// Generated from an OpenAPI specification; change the specification instead.

//! `POST /body/binary`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/body/binary", "bodyBinary")
        .answers("200", "")
        .accept("application/octet-stream");

impl Client {
    /// `POST /body/binary`.
    ///
    /// # Responses
    ///
    /// - 200: The same bytes
    ///
    /// Defined at `operations.yaml#/paths/~1body~1binary/post`.
    pub fn body_binary(&self, body: impl Into<clientwright_runtime::Upload>) -> BodyBinary {
        let mut call = self.core.call(&OPERATION);
        call.body_upload("application/octet-stream", body);
        BodyBinary { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    BodyBinary, body_binary,
    clientwright_runtime::Bytes, (), ErrorBody,
    RawResponse::bytes, RawResponse::no_error_body,
);

impl BodyBinary {
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
