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
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml:196`.
    pub fn body_multipart(&self, body: &types::Upload) -> BodyMultipart {
        let mut call = self.core.call(&OPERATION);
        let mut parts = clientwright_runtime::Multipart::new();
        parts.field("title", &body.title);
        parts.bytes("photo", None, Some("image/png"), body.photo.0.clone());
        parts.field("colour", &body.colour);
        parts.field("tags", &body.tags);
        for file in body.pages.iter().flatten() {
            parts.bytes("pages", None, None, file.0.clone());
        }
        parts.members(&body.additional_properties);
        call.body_multipart(parts);
        BodyMultipart { call }
    }
}

clientwright_runtime::request!(
    BodyMultipart, body_multipart,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
