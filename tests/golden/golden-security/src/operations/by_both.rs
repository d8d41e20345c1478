// Generated from an OpenAPI specification; change the specification instead.

//! `GET /both`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    security: &[&[("headerKey", &[]), ("bearer", &[])]],
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Get, "/both", "byBoth")
};

impl Client {
    /// `GET /both`.
    ///
    /// `GET /both`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml:31`.
    pub fn by_both(&self) -> ByBoth {
        ByBoth {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    ByBoth, by_both,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
