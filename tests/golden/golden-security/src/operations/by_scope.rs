// Generated from an OpenAPI specification; change the specification instead.

//! `GET /scoped`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    security: &[&[("oauth", &["read", "write"])]],
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Get, "/scoped", "byScope")
};

impl Client {
    /// `GET /scoped`.
    ///
    /// `GET /scoped`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml:34`.
    pub fn by_scope(&self) -> ByScope {
        ByScope {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    ByScope, by_scope,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
