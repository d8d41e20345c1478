// Generated from an OpenAPI specification; change the specification instead.

//! `GET /image`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/image", "getImage")
        .answers("200", "")
        .accept("image/*");

impl Client {
    /// `GET /image`.
    ///
    /// # Responses
    ///
    /// - 200: A picture
    ///
    /// Defined at `media.yaml#/paths/~1image/get`.
    pub fn get_image(&self) -> GetImage {
        GetImage { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetImage, get_image,
    clientwright_runtime::Bytes, (), ErrorBody,
    RawResponse::bytes, RawResponse::no_error_body,
);

impl GetImage {
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
