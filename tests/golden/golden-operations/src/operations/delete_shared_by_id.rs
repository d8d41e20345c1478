// Generated from an OpenAPI specification; change the specification instead.

//! `DELETE /shared/{id}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Delete, "/shared/{id}", "delete shared by id")
        .answers("204", "")
        .accept("");

impl Client {
    /// `DELETE /shared/{id}`.
    ///
    /// # Responses
    ///
    /// - 204: Gone
    ///
    /// Defined at `operations.yaml#/paths/~1shared~1{id}/delete`.
    #[deprecated(note = "deprecated in the specification")]
    pub fn delete_shared_by_id(&self, id: i64) -> DeleteSharedById {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        DeleteSharedById { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    DeleteSharedById, delete_shared_by_id,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl DeleteSharedById {
    /// Sent as `X-Trace` in the header.
    pub fn x_trace(mut self, x_trace: impl IntoOption<clientwright_runtime::Uuid>) -> Self {
        self.call.in_header("X-Trace", &x_trace.into_option());
        self
    }
}
