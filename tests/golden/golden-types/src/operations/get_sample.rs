// Generated from an OpenAPI specification; change the specification instead.

//! `GET /samples/{id}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/samples/{id}", "getSample")
        .answers("200", "");

impl Client {
    /// `GET /samples/{id}`.
    ///
    /// # Responses
    ///
    /// - 200: The sample
    ///
    /// Defined at `types.yaml#/paths/~1samples~1{id}/get`.
    pub fn get_sample(&self, id: impl Into<clientwright_runtime::Uuid>) -> GetSample {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id.into());
        GetSample { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetSample, get_sample,
    types::Sample, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);
