// Generated from an OpenAPI specification; change the specification instead.

//! `POST /untyped`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/untyped", "addUntyped")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /untyped`.
    ///
    /// # Responses
    ///
    /// - 204: Kept
    ///
    /// Defined at `parts.yaml#/paths/~1untyped/post`.
    pub fn add_untyped(&self, body: &types::AddUntypedBody) -> AddUntyped {
        let mut call = self.core.call(&OPERATION);
        call.body_multipart(
            "multipart/form-data",
            body,
            &[
                describe::PartEncoding::new("raw").content_type("image/jpeg"),
                describe::PartEncoding::new("data").content_type("application/json"),
                describe::PartEncoding::new("scan").content_type("image/png"),
                describe::PartEncoding::new("table").content_type("text/csv"),
            ],
        );
        AddUntyped { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    AddUntyped, add_untyped,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
