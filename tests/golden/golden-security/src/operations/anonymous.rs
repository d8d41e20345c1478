// Generated from an OpenAPI specification; change the specification instead.

//! `GET /anonymous`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Get, "/anonymous", "anonymous")
};

impl Client {
    /// `GET /anonymous`.
    ///
    /// `GET /anonymous`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml:18`.
    pub fn anonymous(&self) -> Anonymous {
        Anonymous {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    Anonymous, anonymous,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
