// Generated from an OpenAPI specification; change the specification instead.

//! `GET /collide`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/collide", "fooBar")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /collide`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml#/paths/~1collide/get`.
    pub fn foo_bar_camel(&self) -> FooBarCamel {
        FooBarCamel { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    FooBarCamel, foo_bar_camel,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
