// Generated from an OpenAPI specification; change the specification instead.

//! `GET /mixed`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    security: &[&[("headerKey", &[]), ("queryKey", &[])], &[("cookieKey", &[])]],
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Get, "/mixed", "byMixed")
};

impl Client {
    /// `GET /mixed`.
    ///
    /// `GET /mixed`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml:33`.
    pub fn by_mixed(&self) -> ByMixed {
        ByMixed {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    ByMixed, by_mixed,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
