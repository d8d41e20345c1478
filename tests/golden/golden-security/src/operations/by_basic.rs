// Generated from an OpenAPI specification; change the specification instead.

//! `GET /basic`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/basic", "byBasic")
        .answers("204", "")
        .security(&[&[("basic", &[])]])
        .accept("");

impl Client {
    /// `GET /basic`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml#/paths/~1basic/get`.
    pub fn by_basic(&self) -> ByBasic {
        ByBasic { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ByBasic, by_basic,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
