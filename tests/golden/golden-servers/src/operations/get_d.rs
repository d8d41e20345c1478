// Generated from an OpenAPI specification; change the specification instead.

//! `GET /d`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/d", "getD")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /d`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `servers.yaml#/paths/~1d/get`.
    pub fn get_d(&self) -> GetD {
        GetD { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetD, get_d,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
