// Generated from an OpenAPI specification; change the specification instead.

//! `POST /ping`: Nothing in the body.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Post, "/ping", "ping")
};

impl Client {
    /// Nothing in the body.
    ///
    /// `POST /ping`
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:172`.
    pub fn ping(&self) -> Ping {
        Ping {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    Ping, ping,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
