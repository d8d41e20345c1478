// Generated from an OpenAPI specification; change the specification instead.

//! `HEAD /things/{id}`: Asks whether there is a thing.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Head, "/things/{id}", "probeThing")
        .answers("204", "")
        .accept("");

impl Client {
    /// Asks whether there is a thing.
    ///
    /// `HEAD /things/{id}`
    ///
    /// # Responses
    ///
    /// - 204: There is.
    ///
    /// Defined at `spec.yaml#/paths/~1things~1{id}/head`.
    pub fn probe_thing(&self, id: &str) -> ProbeThing {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        ProbeThing { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    ProbeThing, probe_thing,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
