// Generated from an OpenAPI specification; change the specification instead.

//! `GET /files/{name}`: Download a file.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/files/{name}", "getFile")
        .answers("200", "")
        .accept("application/octet-stream");

impl Client {
    /// Download a file.
    ///
    /// `GET /files/{name}`
    ///
    /// # Responses
    ///
    /// - 200: The bytes
    ///
    /// Defined at `commands.yaml#/paths/~1files~1{name}/get`.
    pub fn get_file(&self, name: &str) -> GetFile {
        let mut call = self.core.call(&OPERATION);
        call.path("name", &name);
        GetFile { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetFile, get_file,
    clientwright_runtime::Bytes, (), ErrorBody,
    RawResponse::bytes, RawResponse::no_error_body,
);

impl GetFile {
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
