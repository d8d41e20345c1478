// Generated from an OpenAPI specification; change the specification instead.

//! `GET /optional`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    security: &[&[("bearer", &[])], &[]],
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Get, "/optional", "optionalBearer")
};

impl Client {
    /// `GET /optional`.
    ///
    /// `GET /optional`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml:19`.
    pub fn optional_bearer(&self) -> OptionalBearer {
        OptionalBearer {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    OptionalBearer, optional_bearer,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
