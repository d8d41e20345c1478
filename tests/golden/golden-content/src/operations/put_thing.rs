// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /thing`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/thing", "putThing")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PUT /thing`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `content.yaml#/paths/~1thing/put`.
    pub fn put_thing(&self, body: &Option<types::F>) -> PutThing {
        let mut call = self.core.call(&OPERATION);
        call.body_json(
            "application/merge-patch+json",
            &clientwright_runtime::codegen::v1::OrNull(body),
        );
        PutThing { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PutThing, put_thing,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
