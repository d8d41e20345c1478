// Generated from an OpenAPI specification; change the specification instead.

//! `GET /default`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    security: &[&[("oauth", &["read"])]],
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Get, "/default", "byDefault")
};

impl Client {
    /// `GET /default`.
    ///
    /// `GET /default`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml:17`.
    pub fn by_default(&self) -> ByDefault {
        ByDefault {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    ByDefault, by_default,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
