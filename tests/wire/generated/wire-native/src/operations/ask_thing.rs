// Generated from an OpenAPI specification; change the specification instead.

//! `OPTIONS /things/{id}`: Asks what can be done with a thing.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Options, "/things/{id}", "askThing")
        .answers("204", "")
        .accept("");

impl Client {
    /// Asks what can be done with a thing.
    ///
    /// `OPTIONS /things/{id}`
    ///
    /// # Responses
    ///
    /// - 204: Much.
    ///
    /// Defined at `spec.yaml#/paths/~1things~1{id}/options`.
    pub fn ask_thing(&self, id: &str) -> AskThing {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        AskThing { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    AskThing, ask_thing,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
