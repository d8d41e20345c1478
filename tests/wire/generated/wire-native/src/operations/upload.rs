// Generated from an OpenAPI specification; change the specification instead.

//! `POST /upload`: Parts in the body.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/upload", "upload")
        .answers("204", "")
        .accept("");

impl Client {
    /// Parts in the body.
    ///
    /// `POST /upload`
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `spec.yaml:178`.
    pub fn upload(&self, body: &types::UploadBody) -> Upload {
        let mut call = self.core.call(&OPERATION);
        let mut parts = clientwright_runtime::Multipart::new();
        parts.bytes("file", None, None, body.file.0.clone());
        parts.members(&body.additional_properties);
        call.body_multipart(parts);
        Upload { call }
    }
}

clientwright_runtime::request!(
    Upload, upload,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
