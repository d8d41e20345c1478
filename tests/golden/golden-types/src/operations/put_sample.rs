// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /samples/{id}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/samples/{id}", "putSample")
        .answers("200", "");

impl Client {
    /// `PUT /samples/{id}`.
    ///
    /// # Responses
    ///
    /// - 200: The updated sample
    ///
    /// Defined at `types.yaml#/paths/~1samples~1{id}/put`.
    pub fn put_sample(
        &self,
        id: impl Into<clientwright_runtime::Uuid>,
        body: &types::Sample,
    ) -> PutSample {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id.into());
        call.body_json("application/json", body);
        PutSample { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PutSample, put_sample,
    types::Sample, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);
