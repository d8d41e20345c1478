// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /shared/{id}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Patch, "/shared/{id}", "patchShared")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PATCH /shared/{id}`.
    ///
    /// # Arguments
    ///
    /// - `x_trace` (header): Overrides the parameter of the path.
    ///
    /// # Responses
    ///
    /// - 204: Changed
    ///
    /// Defined at `operations.yaml#/paths/~1shared~1{id}/patch`.
    pub fn patch_shared(&self, id: i64, x_trace: &str) -> PatchShared {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        call.in_header("X-Trace", &x_trace);
        PatchShared { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PatchShared, patch_shared,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl PatchShared {
    /// Sent as `application/merge-patch+json`.
    pub fn body(
        self,
        body: &std::collections::BTreeMap<String, clientwright_runtime::Value>,
    ) -> Self {
        let mut call = self.call;
        call.body_json("application/merge-patch+json", body);
        Self { call }
    }
}
