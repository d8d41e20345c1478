// Generated from an OpenAPI specification; change the specification instead.

//! `GET /c`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/c", "getC")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /c`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `servers.yaml#/paths/~1c/get`.
    pub fn get_c(&self) -> GetC {
        GetC { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetC, get_c,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
