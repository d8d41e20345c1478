// Generated from an OpenAPI specification; change the specification instead.

//! `GET /basic`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    security: &[&[("basic", &[])]],
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Get, "/basic", "byBasic")
};

impl Client {
    /// `GET /basic`.
    ///
    /// `GET /basic`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml:21`.
    pub fn by_basic(&self) -> ByBasic {
        ByBasic {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    ByBasic, by_basic,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
