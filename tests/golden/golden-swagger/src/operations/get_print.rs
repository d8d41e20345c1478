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
