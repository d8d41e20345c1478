// Generated from an OpenAPI specification; change the specification instead.

//! `DELETE /methods`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Delete, "/methods", "123")
        .answers("204", "")
        .accept("");

impl Client {
    /// `DELETE /methods`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml#/paths/~1methods/delete`.
    pub fn n123(&self) -> N123 {
        N123 { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    N123, n123,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
