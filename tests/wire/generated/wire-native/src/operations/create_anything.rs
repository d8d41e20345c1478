// Generated from an OpenAPI specification; change the specification instead.

//! `POST /anything`: Any JSON in the body.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/anything", "createAnything")
        .answers("204", "")
        .accept("");

impl Client {
    /// Any JSON in the body.
    ///
    /// `POST /anything`
    ///
    /// # Responses
    ///
    /// - 204: Fine.
    ///
    /// Defined at `spec.yaml#/paths/~1anything/post`.
    pub fn create_anything(&self, body: &clientwright_runtime::Value) -> CreateAnything {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        CreateAnything { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    CreateAnything, create_anything,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
