// Generated from an OpenAPI specification; change the specification instead.

//! `POST /constants`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/constants", "sendConstants")
        .answers("200", "");

impl Client {
    /// `POST /constants`.
    ///
    /// # Responses
    ///
    /// - 200: The same value
    ///
    /// Defined at `constants.yaml#/paths/~1constants/post`.
    pub fn send_constants(&self, body: &types::Constants) -> SendConstants {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        SendConstants { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    SendConstants, send_constants,
    types::Constants, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);
