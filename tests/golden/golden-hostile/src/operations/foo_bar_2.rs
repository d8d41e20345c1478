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
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml:58`.
    pub fn foo_bar_2(&self) -> FooBar2 {
        FooBar2 { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::request!(
    FooBar2, foo_bar_2,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
