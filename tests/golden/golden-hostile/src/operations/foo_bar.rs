// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /collide`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/collide", "foo_bar")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PUT /collide`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml#/paths/~1collide/put`.
    pub fn foo_bar(&self) -> FooBar {
        FooBar { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    FooBar, foo_bar,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
