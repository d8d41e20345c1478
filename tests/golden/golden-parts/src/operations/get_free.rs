// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answers/free`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/answers/free", "getFree")
        .answers("200", "")
        .accept("multipart/mixed");

impl Client {
    /// `GET /answers/free`.
    ///
    /// # Responses
    ///
    /// - 200: Parts without a schema
    ///
    /// Defined at `parts.yaml#/paths/~1answers~1free/get`.
    pub fn get_free(&self) -> GetFree {
        GetFree { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetFree, get_free,
    clientwright_runtime::Bytes, (), ErrorBody,
    RawResponse::bytes, RawResponse::no_error_body,
);

impl GetFree {
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
