// Generated from an OpenAPI specification; change the specification instead.

//! `OPTIONS /things/{id}`: Asks what can be done with a thing.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Options, "/things/{id}", "askThing")
};

impl Client {
    /// Asks what can be done with a thing.
    ///
    /// `OPTIONS /things/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): (no description)
    ///
    /// # Answers
    ///
    /// - 204: Much.
    ///
    /// Defined at `tests/wire/spec.yaml:40`.
    pub fn ask_thing(&self, id: &str) -> AskThing {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        AskThing { call }
    }
}

client_runtime::request!(
    AskThing, ask_thing,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
