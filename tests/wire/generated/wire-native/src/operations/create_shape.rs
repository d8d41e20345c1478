// Generated from an OpenAPI specification; change the specification instead.

//! `POST /shape`: One of several types in the body.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody, types};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Post, "/shape", "createShape")
};

impl Client {
    /// One of several types in the body.
    ///
    /// `POST /shape`
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:123`.
    pub fn create_shape(&self, body: &types::ShapeModel) -> CreateShape {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        CreateShape { call }
    }
}

client_runtime::request!(
    CreateShape, create_shape,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
