// Generated from an OpenAPI specification; change the specification instead.

//! `POST /batch`: A list in the body.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody, types};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Post, "/batch", "createThings")
};

impl Client {
    /// A list in the body.
    ///
    /// `POST /batch`
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:115`.
    pub fn create_things(&self, body: &[types::Thing]) -> CreateThings {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", &body);
        CreateThings { call }
    }
}

client_runtime::request!(
    CreateThings, create_things,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
