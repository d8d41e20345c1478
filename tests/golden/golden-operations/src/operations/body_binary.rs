// Generated from an OpenAPI specification; change the specification instead.

//! `POST /body/binary`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "application/octet-stream",
    success: &[describe::Status::Code(200)],
    ..Operation::new(&API, Method::Post, "/body/binary", "bodyBinary")
};

impl Client {
    /// `POST /body/binary`.
    ///
    /// `POST /body/binary`
    ///
    /// # Answers
    ///
    /// - 200: The bytes again
    ///
    /// Defined at `operations.yaml:214`.
    pub fn body_binary(&self, body: impl Into<client_runtime::Bytes>) -> BodyBinary {
        let mut call = self.core.call(&OPERATION);
        call.body_bytes("application/octet-stream", body);
        BodyBinary { call }
    }
}

client_runtime::request!(
    BodyBinary, body_binary,
    client_runtime::Bytes, (), ErrorBody,
    Answer::bytes, Answer::no_error_body,
);
