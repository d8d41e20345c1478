// Generated from an OpenAPI specification; change the specification instead.

//! `POST /ping`: Nothing in the body.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/ping", "ping")
        .answers("204", "")
        .accept("");

impl Client {
    /// Nothing in the body.
    ///
    /// `POST /ping`
    ///
    /// # Responses
    ///
    /// - 204: Fine.
    ///
    /// Defined at `spec.yaml#/paths/~1ping/post`.
    pub fn ping(&self) -> Ping {
        Ping { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    Ping, ping,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
