// Generated from an OpenAPI specification; change the specification instead.

//! `DELETE /things/{id}`: Deletes a thing.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Delete, "/things/{id}", "deleteThing")
        .answers("204", "default");

impl Client {
    /// Deletes a thing.
    ///
    /// `DELETE /things/{id}`
    ///
    /// # Responses
    ///
    /// - 204: Gone.
    ///
    /// # Errors
    ///
    /// - any other status: What went wrong.
    ///
    /// Defined at `spec.yaml#/paths/~1things~1{id}/delete`.
    pub fn delete_thing(&self, id: &str) -> DeleteThing {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        DeleteThing { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    DeleteThing, delete_thing,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::error_json,
);
