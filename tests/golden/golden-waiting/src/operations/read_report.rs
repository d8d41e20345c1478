// Generated from an OpenAPI specification; change the specification instead.

//! `GET /reports/{name}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/reports/{name}", "readReport")
        .answers("200", "")
        .security(&[&[("key", &[])]]);

impl Client {
    /// `GET /reports/{name}`.
    ///
    /// # Responses
    ///
    /// - 200: The report
    ///
    /// Defined at `waiting.yaml#/paths/~1reports~1{name}/get`.
    pub fn read_report(&self, name: &str) -> ReadReport {
        let mut call = self.core.call(&OPERATION);
        call.path("name", &name);
        ReadReport { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    ReadReport, read_report,
    types::Report, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);
