// Generated from an OpenAPI specification; change the specification instead.

//! `POST /more`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/more", "addMore")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /more`.
    ///
    /// # Responses
    ///
    /// - 204: Kept
    ///
    /// Defined at `parts.yaml#/paths/~1more/post`.
    pub fn add_more(&self, body: &types::AddMoreBody) -> AddMore {
        let mut call = self.core.call(&OPERATION);
        call.body_multipart("multipart/form-data", body, &[]);
        AddMore { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    AddMore, add_more,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
