// Generated from an OpenAPI specification; change the specification instead.

//! `GET /print`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/print", "getPrint")
        .answers("200", "default")
        .accept("application/pdf");

impl Client {
    /// `GET /print`.
    ///
    /// # Responses
    ///
    /// - 200: A file
    ///
    /// # Errors
    ///
    /// - any other status: Why not
    ///
    /// Defined at `swagger.yaml#/paths/~1print/get`.
    pub fn get_print(&self) -> GetPrint {
        GetPrint { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetPrint, get_print,
    clientwright_runtime::Bytes, (), ErrorBody,
    RawResponse::bytes, RawResponse::error_json,
);

impl GetPrint {
    /// Sends the request when the stream is first polled, and returns the body of the
    /// response in chunks as they arrive.
    pub fn bytes_stream(self) -> clientwright_runtime::BytesStream<ErrorBody> {
        self.call.bytes_stream(RawResponse::error_json)
    }

    /// Sends the request when it is awaited, and saves the body of the response to a
    /// file.
    pub fn save_to(
        self,
        path: impl AsRef<std::path::Path>,
    ) -> clientwright_runtime::Save<ErrorBody> {
        self.call.save_to(path, RawResponse::error_json)
    }
}
