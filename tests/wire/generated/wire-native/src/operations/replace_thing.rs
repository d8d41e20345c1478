// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /things/{id}`: Replaces a thing.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/things/{id}", "replaceThing")
        .answers("200", "default");

impl Client {
    /// Replaces a thing.
    ///
    /// `PUT /things/{id}`
    ///
    /// # Responses
    ///
    /// - 200: The thing.
    ///
    /// # Errors
    ///
    /// - any other status: What went wrong.
    ///
    /// Defined at `spec.yaml#/paths/~1things~1{id}/put`.
    pub fn replace_thing(&self, id: &str, body: &types::Thing) -> ReplaceThing {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        call.body_json("application/json", body);
        ReplaceThing { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    ReplaceThing, replace_thing,
    types::Thing, (), ErrorBody,
    RawResponse::json, RawResponse::error_json,
);
