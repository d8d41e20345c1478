// Generated from an OpenAPI specification; change the specification instead.

//! `POST /mixed`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/mixed", "sendMixed")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /mixed`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `swagger.yaml#/paths/~1mixed/post`.
    pub fn send_mixed(&self, body: &types::SendMixedBody) -> SendMixed {
        let mut call = self.core.call(&OPERATION);
        call.body_multipart("multipart/mixed; charset=utf-8", body, &[]);
        SendMixed { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    SendMixed, send_mixed,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
