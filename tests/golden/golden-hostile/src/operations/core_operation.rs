// Generated from an OpenAPI specification; change the specification instead.

//! `POST /methods`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/methods", "core")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /methods`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml#/paths/~1methods/post`.
    pub fn core_operation(&self) -> CoreOperation {
        CoreOperation { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    CoreOperation, core_operation,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
