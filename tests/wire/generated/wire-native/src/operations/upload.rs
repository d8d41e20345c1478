// Generated from an OpenAPI specification; change the specification instead.

//! `POST /upload`: Parts in the body.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody, types};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Post, "/upload", "upload")
};

impl Client {
    /// Parts in the body.
    ///
    /// `POST /upload`
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:178`.
    pub fn upload(&self, body: &types::UploadBody) -> Upload {
        let mut call = self.core.call(&OPERATION);
        let mut parts = client_runtime::Multipart::new();
        parts.bytes("file", None, None, body.file.0.clone());
        parts.members(&body.additional_properties);
        call.body_multipart(parts);
        Upload { call }
    }
}

client_runtime::request!(
    Upload, upload,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
