// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /methods`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/methods", "clone")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PUT /methods`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml#/paths/~1methods/put`.
    pub fn clone_operation(&self) -> CloneOperation {
        CloneOperation { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    CloneOperation, clone_operation,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
