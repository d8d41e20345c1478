// Generated from an OpenAPI specification; change the specification instead.

//! `GET /report`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/report", "getReport")
        .answers("200", "")
        .accept("application/json, text/plain;q=0.9");

impl Client {
    /// `GET /report`.
    ///
    /// # Responses
    ///
    /// - 200: A file
    ///
    /// Defined at `swagger.yaml#/paths/~1report/get`.
    pub fn get_report(&self) -> GetReport {
        GetReport { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetReport, get_report,
    clientwright_runtime::Bytes, (), ErrorBody,
    RawResponse::bytes, RawResponse::no_error_body,
);

impl GetReport {
    /// Requests only `application/json`.
    pub fn accept_json(mut self) -> Self {
        self.call.header("accept", "application/json");
        self
    }

    /// Requests only `text/plain`.
    pub fn accept_plain(mut self) -> Self {
        self.call.header("accept", "text/plain");
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
