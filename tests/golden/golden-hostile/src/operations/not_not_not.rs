// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /methods`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Patch, "/methods", "!!!")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PATCH /methods`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml#/paths/~1methods/patch`.
    pub fn not_not_not(&self) -> NotNotNot {
        NotNotNot { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    NotNotNot, not_not_not,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
