// Generated from an OpenAPI specification; change the specification instead.

//! `GET /methods`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    security: &[&[("self", &[])], &[("type", &[])], &[("build", &[])]],
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Get, "/methods", "builder")
};

impl Client {
    /// `GET /methods`.
    ///
    /// `GET /methods`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml:62`.
    pub fn builder_2(&self) -> Builder2 {
        Builder2 {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    Builder2, builder_2,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
