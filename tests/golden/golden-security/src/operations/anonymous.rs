// Generated from an OpenAPI specification; change the specification instead.

//! `GET /anonymous`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/anonymous", "anonymous")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /anonymous`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml#/paths/~1anonymous/get`.
    pub fn anonymous(&self) -> Anonymous {
        Anonymous { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    Anonymous, anonymous,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
