// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /bytes/or`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/bytes/or", "putBytesOr")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PUT /bytes/or`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `media.yaml#/paths/~1bytes~1or/put`.
    pub fn put_bytes_or(&self, body: impl Into<clientwright_runtime::Upload>) -> PutBytesOr {
        let mut call = self.core.call(&OPERATION);
        call.body_upload("application/json", body);
        PutBytesOr { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PutBytesOr, put_bytes_or,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
