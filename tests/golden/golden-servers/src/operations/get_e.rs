// Generated from an OpenAPI specification; change the specification instead.

//! `GET /e`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/e", "getE")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /e`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `servers.yaml#/paths/~1e/get`.
    pub fn get_e(&self) -> GetE {
        GetE { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetE, get_e,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
