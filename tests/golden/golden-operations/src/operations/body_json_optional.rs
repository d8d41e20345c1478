// Generated from an OpenAPI specification; change the specification instead.

//! `POST /body/json/optional`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/body/json/optional", "bodyJsonOptional")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /body/json/optional`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1body~1json~1optional/post`.
    pub fn body_json_optional(&self) -> BodyJsonOptional {
        BodyJsonOptional { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    BodyJsonOptional, body_json_optional,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl BodyJsonOptional {
    /// Sent as `application/json`.
    pub fn body(self, body: &types::Rgb) -> Self {
        let mut call = self.call;
        call.body_json("application/json", body);
        Self { call }
    }
}
