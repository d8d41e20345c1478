// Generated from an OpenAPI specification; change the specification instead.

//! `GET /things/{id}`: Gets a thing.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/things/{id}", "getThing")
        .answers("200", "default");

impl Client {
    /// Gets a thing.
    ///
    /// `GET /things/{id}`
    ///
    /// # Responses
    ///
    /// - 200: The thing.
    ///
    /// # Errors
    ///
    /// - any other status: What went wrong.
    ///
    /// Defined at `spec.yaml#/paths/~1things~1{id}/get`.
    pub fn get_thing(&self, id: &str) -> GetThing {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        GetThing { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetThing, get_thing,
    types::Thing, (), ErrorBody,
    RawResponse::json, RawResponse::error_json,
);
