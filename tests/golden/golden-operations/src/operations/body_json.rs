// Generated from an OpenAPI specification; change the specification instead.

//! `POST /body/json`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/body/json", "bodyJson")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /body/json`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1body~1json/post`.
    pub fn body_json(&self, body: &types::Rgb) -> BodyJson {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        BodyJson { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    BodyJson, body_json,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
