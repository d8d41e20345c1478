// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /blob`: Bytes in the body.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Put, "/blob", "replaceBlob")
};

impl Client {
    /// Bytes in the body.
    ///
    /// `PUT /blob`
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:166`.
    pub fn replace_blob(&self, body: impl Into<client_runtime::Bytes>) -> ReplaceBlob {
        let mut call = self.core.call(&OPERATION);
        call.body_bytes("application/octet-stream", body);
        ReplaceBlob { call }
    }
}

client_runtime::request!(
    ReplaceBlob, replace_blob,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
