// Generated from an OpenAPI specification; change the specification instead.

//! `GET /things/{id}`: Gets a thing.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody, types};
use crate::api::API;

static OPERATION: Operation = Operation {
    success: &[describe::Status::Code(200)],
    errors: &[describe::Status::Default],
    ..Operation::new(&API, Method::Get, "/things/{id}", "getThing")
};

impl Client {
    /// Gets a thing.
    ///
    /// `GET /things/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): (no description)
    ///
    /// # Answers
    ///
    /// - 200: The thing.
    ///
    /// # Errors
    ///
    /// - any other status: What went wrong.
    ///
    /// Defined at `tests/wire/spec.yaml:13`.
    pub fn get_thing(&self, id: &str) -> GetThing {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        GetThing { call }
    }
}

client_runtime::request!(
    GetThing, get_thing,
    types::Thing, (), ErrorBody,
    Answer::json, Answer::error_json,
);
