// Generated from an OpenAPI specification; change the specification instead.

//! `GET /scan`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/scan", "getScan")
        .answers("200", "")
        .accept("application/pdf, application/json;q=0.9");

impl Client {
    /// `GET /scan`.
    ///
    /// # Responses
    ///
    /// - 200: A file
    ///
    /// Defined at `swagger.yaml#/paths/~1scan/get`.
    pub fn get_scan(&self) -> GetScan {
        GetScan { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetScan, get_scan,
    clientwright_runtime::Bytes, (), ErrorBody,
    RawResponse::bytes, RawResponse::no_error_body,
);

impl GetScan {
    /// Requests only `application/pdf`.
    pub fn accept_pdf(mut self) -> Self {
        self.call.header("accept", "application/pdf");
        self
    }

    /// Requests only `application/json`.
    pub fn accept_json(mut self) -> Self {
        self.call.header("accept", "application/json");
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
