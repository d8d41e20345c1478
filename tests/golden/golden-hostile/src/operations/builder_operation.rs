// Generated from an OpenAPI specification; change the specification instead.

//! `GET /methods`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/methods", "builder")
        .answers("204", "")
        .security(&[&[("self", &[])], &[("type", &[])], &[("build", &[])]])
        .accept("");

impl Client {
    /// `GET /methods`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml#/paths/~1methods/get`.
    pub fn builder_operation(&self) -> BuilderOperation {
        BuilderOperation { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    BuilderOperation, builder_operation,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
