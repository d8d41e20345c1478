// Generated from an OpenAPI specification; change the specification instead.

//! `POST /anything`: Any JSON in the body.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Post, "/anything", "createAnything")
};

impl Client {
    /// Any JSON in the body.
    ///
    /// `POST /anything`
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:139`.
    pub fn create_anything(&self, body: &client_runtime::Value) -> CreateAnything {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        CreateAnything { call }
    }
}

client_runtime::request!(
    CreateAnything, create_anything,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
