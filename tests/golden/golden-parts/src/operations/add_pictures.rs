// Generated from an OpenAPI specification; change the specification instead.

//! `POST /pictures`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/pictures", "addPictures")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /pictures`.
    ///
    /// # Responses
    ///
    /// - 204: Kept
    ///
    /// Defined at `parts.yaml#/paths/~1pictures/post`.
    pub fn add_pictures(&self, body: &[clientwright_runtime::Binary]) -> AddPictures {
        let mut call = self.core.call(&OPERATION);
        call.body_multipart(
            "multipart/mixed",
            &body,
            &[
                describe::PartEncoding::new("").content_type("image/png"),
                describe::PartEncoding::new("").content_type("image/gif").at(0),
            ],
        );
        AddPictures { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    AddPictures, add_pictures,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
