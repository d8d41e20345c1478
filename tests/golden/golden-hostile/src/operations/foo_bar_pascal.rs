// Generated from an OpenAPI specification; change the specification instead.

//! `POST /collide`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/collide", "FooBar")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /collide`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml#/paths/~1collide/post`.
    pub fn foo_bar_pascal(&self) -> FooBarPascal {
        FooBarPascal { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    FooBarPascal, foo_bar_pascal,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
