// Generated from an OpenAPI specification; change the specification instead.

//! `POST /free`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/free", "addFree")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /free`.
    ///
    /// # Responses
    ///
    /// - 204: Kept
    ///
    /// Defined at `parts.yaml#/paths/~1free/post`.
    pub fn add_free(&self, body: clientwright_runtime::Multipart) -> AddFree {
        let mut call = self.core.call(&OPERATION);
        call.body_parts("multipart/form-data", body);
        AddFree { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    AddFree, add_free,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
