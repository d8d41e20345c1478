// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /things/{id}`: Replaces a thing.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody, types};
use crate::api::API;

static OPERATION: Operation = Operation {
    success: &[describe::Status::Code(200)],
    errors: &[describe::Status::Default],
    ..Operation::new(&API, Method::Put, "/things/{id}", "replaceThing")
};

impl Client {
    /// Replaces a thing.
    ///
    /// `PUT /things/{id}`
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
    /// Defined at `tests/wire/spec.yaml:18`.
    pub fn replace_thing(&self, id: &str, body: &types::Thing) -> ReplaceThing {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        call.body_json("application/json", body);
        ReplaceThing { call }
    }
}

client_runtime::request!(
    ReplaceThing, replace_thing,
    types::Thing, (), ErrorBody,
    Answer::json, Answer::error_json,
);
