// Generated from an OpenAPI specification; change the specification instead.

//! `POST /equal/two`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/equal/two", "equalTwo")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /equal/two`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1equal~1two/post`.
    pub fn equal_two(&self) -> EqualTwo {
        EqualTwo { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    EqualTwo, equal_two,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl EqualTwo {
    pub fn mode(mut self, mode: impl IntoOption<types::Mode>) -> Self {
        self.call.query("mode", &mode.into_option());
        self
    }

    /// Sent as `application/json`.
    pub fn body(self, body: &types::EqualTwoBody) -> Self {
        let mut call = self.call;
        call.body_json("application/json", body);
        Self { call }
    }
}
