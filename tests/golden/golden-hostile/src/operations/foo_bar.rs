// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /collide`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Put, "/collide", "foo_bar")
};

impl Client {
    /// `PUT /collide`.
    ///
    /// `PUT /collide`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml:56`.
    pub fn foo_bar(&self) -> FooBar {
        FooBar {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    FooBar, foo_bar,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
