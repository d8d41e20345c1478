// Generated from an OpenAPI specification; change the specification instead.

//! `POST /equal/three`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/equal/three", "equalThree")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /equal/three`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1equal~1three/post`.
    pub fn equal_three(&self) -> EqualThree {
        EqualThree { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    EqualThree, equal_three,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl EqualThree {
    pub fn mode(mut self, mode: impl IntoOption<types::Mode>) -> Self {
        self.call.query("mode", &mode.into_option());
        self
    }

    /// Sent as `application/json`.
    pub fn body(self, body: &types::EqualThreeBody) -> Self {
        let mut call = self.call;
        call.body_json("application/json", body);
        Self { call }
    }
}
