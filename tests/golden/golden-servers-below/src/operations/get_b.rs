// Generated from an OpenAPI specification; change the specification instead.

//! `GET /b`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/b", "getB")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /b`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `servers-below.yaml#/paths/~1b/get`.
    pub fn get_b(&self) -> GetB {
        GetB { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetB, get_b,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
