// Generated from an OpenAPI specification; change the specification instead.

//! `GET /two/pictures`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/two/pictures", "getPicture")
        .answers("200", "")
        .accept("image/png, image/jpeg;q=0.9");

impl Client {
    /// `GET /two/pictures`.
    ///
    /// # Responses
    ///
    /// - 200: A picture
    ///
    /// Defined at `media.yaml#/paths/~1two~1pictures/get`.
    pub fn get_picture(&self) -> GetPicture {
        GetPicture { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetPicture, get_picture,
    clientwright_runtime::Bytes, (), ErrorBody,
    RawResponse::bytes, RawResponse::no_error_body,
);

impl GetPicture {
    /// Requests only `image/png`.
    pub fn accept_png(mut self) -> Self {
        self.call.header("accept", "image/png");
        self
    }

    /// Requests only `image/jpeg`.
    pub fn accept_jpeg(mut self) -> Self {
        self.call.header("accept", "image/jpeg");
        self
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
