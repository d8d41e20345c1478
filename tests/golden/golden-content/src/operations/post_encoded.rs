// Generated from an OpenAPI specification; change the specification instead.

//! `POST /encoded`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/encoded", "postEncoded")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /encoded`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `content.yaml#/paths/~1encoded/post`.
    pub fn post_encoded(&self, body: &str) -> PostEncoded {
        let mut call = self.core.call(&OPERATION);
        call.body_text("application/x-www-form-urlencoded", body);
        PostEncoded { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PostEncoded, post_encoded,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
