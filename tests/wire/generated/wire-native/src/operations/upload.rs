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
    /// # Responses
    ///
    /// - 204: Fine.
    ///
    /// Defined at `spec.yaml#/paths/~1upload/post`.
    pub fn upload(&self, body: &types::UploadBody) -> Upload {
        let mut call = self.core.call(&OPERATION);
        call.body_multipart("multipart/form-data", body, &[]);
        Upload { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    Upload, upload,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
