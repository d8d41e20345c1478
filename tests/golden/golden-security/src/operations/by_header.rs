// Generated from an OpenAPI specification; change the specification instead.

//! `GET /header`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    security: &[&[("headerKey", &[])]],
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Get, "/header", "byHeader")
};

impl Client {
    /// `GET /header`.
    ///
    /// `GET /header`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml:22`.
    pub fn by_header(&self) -> ByHeader {
        ByHeader {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    ByHeader, by_header,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
