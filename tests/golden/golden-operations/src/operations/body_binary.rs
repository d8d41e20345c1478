// Generated from an OpenAPI specification; change the specification instead.

//! `POST /body/binary`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/body/binary", "bodyBinary")
        .answers("200", "")
        .accept("application/octet-stream");

impl Client {
    /// `POST /body/binary`.
    ///
    /// # Responses
    ///
    /// - 200: The bytes again
    ///
    /// Defined at `operations.yaml#/paths/~1body~1binary/post`.
    pub fn body_binary(&self, body: impl Into<clientwright_runtime::Bytes>) -> BodyBinary {
        let mut call = self.core.call(&OPERATION);
        call.body_bytes("application/octet-stream", body);
        BodyBinary { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    BodyBinary, body_binary,
    clientwright_runtime::Bytes, (), ErrorBody,
    RawResponse::bytes, RawResponse::no_error_body,
);
