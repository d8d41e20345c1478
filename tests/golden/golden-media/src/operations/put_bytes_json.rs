// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /bytes/json`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/bytes/json", "putBytesJson")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PUT /bytes/json`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `media.yaml#/paths/~1bytes~1json/put`.
    pub fn put_bytes_json(&self, body: impl Into<clientwright_runtime::Upload>) -> PutBytesJson {
        let mut call = self.core.call(&OPERATION);
        call.body_upload("application/vnd.acme+json", body);
        PutBytesJson { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PutBytesJson, put_bytes_json,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
