// Generated from an OpenAPI specification; change the specification instead.

//! `GET /query`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    security: &[&[("queryKey", &[])]],
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Get, "/query", "byQuery")
};

impl Client {
    /// `GET /query`.
    ///
    /// `GET /query`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml:23`.
    pub fn by_query(&self) -> ByQuery {
        ByQuery {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    ByQuery, by_query,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
