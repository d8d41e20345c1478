// Generated from an OpenAPI specification; change the specification instead.

//! `POST /things`: JSON in the body.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody, types};
use crate::api::API;

static OPERATION: Operation = Operation {
    success: &[describe::Status::Code(201)],
    errors: &[describe::Status::Default],
    ..Operation::new(&API, Method::Post, "/things", "createThing")
};

impl Client {
    /// JSON in the body.
    ///
    /// `POST /things`
    ///
    /// # Answers
    ///
    /// - 201: The thing.
    ///
    /// # Errors
    ///
    /// - any other status: What went wrong.
    ///
    /// Defined at `tests/wire/spec.yaml:109`.
    pub fn create_thing(&self, body: &types::Thing) -> CreateThing {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        CreateThing { call }
    }
}

client_runtime::request!(
    CreateThing, create_thing,
    types::Thing, (), ErrorBody,
    Answer::json, Answer::error_json,
);
