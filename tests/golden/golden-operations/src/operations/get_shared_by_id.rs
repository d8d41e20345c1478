// Generated from an OpenAPI specification; change the specification instead.

//! `GET /shared/{id}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/shared/{id}", "get shared by id")
        .answers("200", "");

impl Client {
    /// `GET /shared/{id}`.
    ///
    /// # Responses
    ///
    /// - 200: No operationId
    ///
    /// Defined at `operations.yaml#/paths/~1shared~1{id}/get`.
    pub fn get_shared_by_id(&self, id: i64) -> GetSharedById {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        GetSharedById { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetSharedById, get_shared_by_id,
    String, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);

impl GetSharedById {
    /// Sent as `X-Trace` in the header.
    pub fn x_trace(mut self, x_trace: impl IntoOption<clientwright_runtime::Uuid>) -> Self {
        self.call.in_header("X-Trace", &x_trace.into_option());
        self
    }
}
