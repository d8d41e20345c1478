// Generated from an OpenAPI specification; change the specification instead.

//! `DELETE /collide`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Delete, "/collide", "../../x")
};

impl Client {
    /// `DELETE /collide`.
    ///
    /// `DELETE /collide`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml:58`.
    pub fn x(&self) -> X {
        X {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    X, x,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
