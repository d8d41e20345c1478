// Generated from an OpenAPI specification; change the specification instead.

//! `POST /union`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/union", "sendUnions")
        .answers("200", "");

impl Client {
    /// `POST /union`.
    ///
    /// # Responses
    ///
    /// - 200: The same value
    ///
    /// Defined at `unions.yaml#/paths/~1union/post`.
    pub fn send_unions(&self, body: &types::Unions) -> SendUnions {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        SendUnions { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    SendUnions, send_unions,
    types::Unions, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);
