// Generated from an OpenAPI specification; change the specification instead.

//! `DELETE /collide`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Delete, "/collide", "../../x")
        .answers("204", "")
        .accept("");

impl Client {
    /// `DELETE /collide`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml#/paths/~1collide/delete`.
    pub fn x(&self) -> X {
        X { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    X, x,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
