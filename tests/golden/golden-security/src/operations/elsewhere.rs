// Generated from an OpenAPI specification; change the specification instead.

//! `GET /elsewhere`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/elsewhere", "elsewhere")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /elsewhere`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml#/paths/~1elsewhere/get`.
    pub fn elsewhere(&self) -> Elsewhere {
        Elsewhere { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    Elsewhere, elsewhere,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
