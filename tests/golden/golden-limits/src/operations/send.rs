// Generated from an OpenAPI specification; change the specification instead.

//! `POST /large`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/large", "send")
        .answers("200", "");

impl Client {
    /// `POST /large`.
    ///
    /// # Responses
    ///
    /// - 200: The same
    ///
    /// Defined at `limits.yaml#/paths/~1large/post`.
    pub fn send(&self, body: &types::Large) -> Send {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        Send { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    Send, send,
    types::Large, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);
