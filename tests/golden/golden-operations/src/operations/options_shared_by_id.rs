// Generated from an OpenAPI specification; change the specification instead.

//! `OPTIONS /shared/{id}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Options, "/shared/{id}", "options shared by id")
        .answers("204", "")
        .accept("");

impl Client {
    /// `OPTIONS /shared/{id}`.
    ///
    /// # Responses
    ///
    /// - 204: The supported methods
    ///
    /// Defined at `operations.yaml#/paths/~1shared~1{id}/options`.
    pub fn options_shared_by_id(&self, id: i64) -> OptionsSharedById {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        OptionsSharedById { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    OptionsSharedById, options_shared_by_id,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl OptionsSharedById {
    /// Sent as `X-Trace` in the header.
    pub fn x_trace(mut self, x_trace: impl IntoOption<clientwright_runtime::Uuid>) -> Self {
        self.call.in_header("X-Trace", &x_trace.into_option());
        self
    }
}
