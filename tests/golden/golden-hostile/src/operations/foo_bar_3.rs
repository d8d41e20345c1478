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
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml:56`.
    pub fn foo_bar_3(&self) -> FooBar3 {
        FooBar3 { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::request!(
    FooBar3, foo_bar_3,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
