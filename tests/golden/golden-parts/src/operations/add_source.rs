// Generated from an OpenAPI specification; change the specification instead.

//! `POST /source`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/source", "addSource")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /source`.
    ///
    /// # Responses
    ///
    /// - 204: Kept
    ///
    /// Defined at `parts.yaml#/paths/~1source/post`.
    pub fn add_source(&self, body: &types::AddSourceBody) -> AddSource {
        let mut call = self.core.call(&OPERATION);
        call.body_multipart("multipart/form-data", body, &[]);
        AddSource { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    AddSource, add_source,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
