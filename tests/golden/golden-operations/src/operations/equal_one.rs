// Generated from an OpenAPI specification; change the specification instead.

//! `POST /equal/one`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/equal/one", "equalOne")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /equal/one`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1equal~1one/post`.
    pub fn equal_one(&self) -> EqualOne {
        EqualOne { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    EqualOne, equal_one,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl EqualOne {
    pub fn mode(mut self, mode: impl IntoOption<types::Mode>) -> Self {
        self.call.query("mode", &mode.into_option());
        self
    }

    /// Sent as `application/json`.
    pub fn body(self, body: &types::EqualOneBody) -> Self {
        let mut call = self.call;
        call.body_json("application/json", body);
        Self { call }
    }
}
