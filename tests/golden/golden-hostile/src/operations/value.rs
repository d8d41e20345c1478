// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /methods`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Patch, "/methods", "!!!")
};

impl Client {
    /// `PATCH /methods`.
    ///
    /// `PATCH /methods`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml:66`.
    pub fn value(&self) -> Value {
        Value {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    Value, value,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
