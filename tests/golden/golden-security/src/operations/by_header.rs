// Generated from an OpenAPI specification; change the specification instead.

//! `GET /header`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/header", "byHeader")
        .answers("204", "")
        .security(&[&[("headerKey", &[])]])
        .accept("");

impl Client {
    /// `GET /header`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml#/paths/~1header/get`.
    pub fn by_header(&self) -> ByHeader {
        ByHeader { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ByHeader, by_header,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
