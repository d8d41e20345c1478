// Generated from an OpenAPI specification; change the specification instead.

//! `GET /bearer`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    security: &[&[("bearer", &[])]],
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Get, "/bearer", "byBearer")
};

impl Client {
    /// `GET /bearer`.
    ///
    /// `GET /bearer`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml:20`.
    pub fn by_bearer(&self) -> ByBearer {
        ByBearer {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    ByBearer, by_bearer,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
