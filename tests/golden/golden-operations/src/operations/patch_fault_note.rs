// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /faults/{id}/note`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Patch, "/faults/{id}/note", "patchFaultNote")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PATCH /faults/{id}/note`.
    ///
    /// # Responses
    ///
    /// - 204: Changed
    ///
    /// Defined at `operations.yaml#/paths/~1faults~1{id}~1note/patch`.
    pub fn patch_fault_note(&self, id: &str) -> PatchFaultNote {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        PatchFaultNote { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PatchFaultNote, patch_fault_note,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl PatchFaultNote {
    /// Sent as `application/json-patch+json`.
    pub fn body(self, body: &clientwright_runtime::JsonPatch) -> Self {
        let mut call = self.call;
        call.body_json_patch("application/json-patch+json", body);
        Self { call }
    }
}
