// Generated from an OpenAPI specification; change the specification instead.

//! `POST /fixed`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/fixed", "fix")
        .answers("200", "");

impl Client {
    /// `POST /fixed`.
    ///
    /// Defined at `checks.yaml#/paths/~1fixed/post`.
    pub fn fix(&self, body: &types::Fixed) -> Fix {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        Fix { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    Fix, fix,
    types::Fixed, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);
