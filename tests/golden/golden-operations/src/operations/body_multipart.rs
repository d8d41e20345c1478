// Generated from an OpenAPI specification; change the specification instead.

//! `POST /body/multipart`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/body/multipart", "bodyMultipart")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /body/multipart`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1body~1multipart/post`.
    pub fn body_multipart(&self, body: &types::Upload) -> BodyMultipart {
        let mut call = self.core.call(&OPERATION);
        call.body_multipart(
            "multipart/form-data",
            body,
            &[describe::PartEncoding::new("photo").content_type("image/png")],
        );
        BodyMultipart { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    BodyMultipart, body_multipart,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
