// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /label`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/label", "putLabel")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PUT /label`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `content.yaml#/paths/~1label/put`.
    pub fn put_label(&self, body: &Option<String>) -> PutLabel {
        let mut call = self.core.call(&OPERATION);
        call.body_json(
            "application/json",
            &clientwright_runtime::codegen::v1::OrNull(body),
        );
        PutLabel { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PutLabel, put_label,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
