// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /thing`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Patch, "/thing", "patchThing")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PATCH /thing`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `content.yaml#/paths/~1thing/patch`.
    pub fn patch_thing(&self) -> PatchThing {
        PatchThing { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    PatchThing, patch_thing,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl PatchThing {
    /// Sent as `application/json`.
    pub fn body(self, body: &Option<types::F>) -> Self {
        let mut call = self.call;
        call.body_json(
            "application/json",
            &clientwright_runtime::codegen::v1::OrNull(body),
        );
        Self { call }
    }
}
