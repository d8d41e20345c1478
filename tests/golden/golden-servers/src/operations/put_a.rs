// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /a`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/a", "putA")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PUT /a`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `servers.yaml#/paths/~1a/put`.
    pub fn put_a(&self) -> PutA {
        PutA { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    PutA, put_a,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
