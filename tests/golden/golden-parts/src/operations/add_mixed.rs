// Generated from an OpenAPI specification; change the specification instead.

//! `POST /mixed`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/mixed", "addMixed")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /mixed`.
    ///
    /// # Responses
    ///
    /// - 204: Kept
    ///
    /// Defined at `parts.yaml#/paths/~1mixed/post`.
    pub fn add_mixed(&self, body: &types::Parcel) -> AddMixed {
        let mut call = self.core.call(&OPERATION);
        call.body_multipart(
            "multipart/mixed",
            body,
            &[describe::PartEncoding::new("media").content_type("image/png")],
        );
        AddMixed { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    AddMixed, add_mixed,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
