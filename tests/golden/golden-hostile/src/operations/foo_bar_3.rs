// Generated from an OpenAPI specification; change the specification instead.

//! `GET /collide`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Get, "/collide", "fooBar")
};

impl Client {
    /// `GET /collide`.
    ///
    /// `GET /collide`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml:55`.
    pub fn foo_bar_3(&self) -> FooBar3 {
        FooBar3 {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    FooBar3, foo_bar_3,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
