// Generated from an OpenAPI specification; change the specification instead.

//! `GET /either`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    security: &[&[("basic", &[])], &[("headerKey", &[])]],
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Get, "/either", "byEither")
};

impl Client {
    /// `GET /either`.
    ///
    /// `GET /either`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml:32`.
    pub fn by_either(&self) -> ByEither {
        ByEither {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    ByEither, by_either,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
