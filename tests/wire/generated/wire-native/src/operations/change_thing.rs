// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /things/{id}`: Changes a thing.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Patch, "/things/{id}", "changeThing")
        .answers("204", "default");

impl Client {
    /// Changes a thing.
    ///
    /// `PATCH /things/{id}`
    ///
    /// # Responses
    ///
    /// - 204: Changed.
    ///
    /// # Errors
    ///
    /// - any other status: What went wrong.
    ///
    /// Defined at `spec.yaml#/paths/~1things~1{id}/patch`.
    pub fn change_thing(&self, id: &str, body: &types::Thing) -> ChangeThing {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        call.body_json("application/json", body);
        ChangeThing { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    ChangeThing, change_thing,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::error_json,
);
