// Generated from an OpenAPI specification; change the specification instead.

//! `POST /related`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/related", "addRelated")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /related`.
    ///
    /// # Responses
    ///
    /// - 204: Kept
    ///
    /// Defined at `parts.yaml#/paths/~1related/post`.
    pub fn add_related(&self, body: &types::Parcel) -> AddRelated {
        let mut call = self.core.call(&OPERATION);
        call.body_multipart(
            "multipart/related",
            body,
            &[
                describe::PartEncoding::new("meta")
                    .content_type("application/vnd.meta+json"),
                describe::PartEncoding::new("media").content_type("image/png"),
            ],
        );
        AddRelated { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    AddRelated, add_related,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
