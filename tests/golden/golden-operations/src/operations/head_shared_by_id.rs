// Generated from an OpenAPI specification; change the specification instead.

//! `HEAD /shared/{id}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Head, "/shared/{id}", "head shared by id")
        .answers("200", "")
        .accept("");

impl Client {
    /// `HEAD /shared/{id}`.
    ///
    /// # Responses
    ///
    /// - 200: No body
    ///
    /// Defined at `operations.yaml#/paths/~1shared~1{id}/head`.
    pub fn head_shared_by_id(&self, id: i64) -> HeadSharedById {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        HeadSharedById { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    HeadSharedById, head_shared_by_id,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl HeadSharedById {
    /// Sent as `X-Trace` in the header.
    pub fn x_trace(mut self, x_trace: impl IntoOption<clientwright_runtime::Uuid>) -> Self {
        self.call.in_header("X-Trace", &x_trace.into_option());
        self
    }
}
