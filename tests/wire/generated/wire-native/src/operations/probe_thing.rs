// Generated from an OpenAPI specification; change the specification instead.

//! `HEAD /things/{id}`: Asks whether there is a thing.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Head, "/things/{id}", "probeThing")
};

impl Client {
    /// Asks whether there is a thing.
    ///
    /// `HEAD /things/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): (no description)
    ///
    /// # Answers
    ///
    /// - 204: There is.
    ///
    /// Defined at `tests/wire/spec.yaml:35`.
    pub fn probe_thing(&self, id: &str) -> ProbeThing {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        ProbeThing { call }
    }
}

client_runtime::request!(
    ProbeThing, probe_thing,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
