// Generated from an OpenAPI specification; change the specification instead.

//! `GET /a`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/a", "getA")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /a`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `servers-below.yaml#/paths/~1a/get`.
    pub fn get_a(&self) -> GetA {
        GetA { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetA, get_a,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
