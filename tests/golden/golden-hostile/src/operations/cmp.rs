// Generated from an OpenAPI specification; change the specification instead.

//! `POST /lints`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/lints", "cmp")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /lints`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml#/paths/~1lints/post`.
    pub fn cmp(&self) -> Cmp {
        Cmp { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    Cmp, cmp,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl Cmp {
    /// Sent as `application/json`.
    pub fn body(self, body: &types::CmpBody) -> Self {
        let mut call = self.call;
        call.body_json("application/json", body);
        Self { call }
    }
}
