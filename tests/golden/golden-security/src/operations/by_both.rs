// Generated from an OpenAPI specification; change the specification instead.

//! `GET /both`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/both", "byBoth")
        .answers("204", "")
        .security(&[&[("headerKey", &[]), ("bearer", &[])]])
        .accept("");

impl Client {
    /// `GET /both`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml#/paths/~1both/get`.
    pub fn by_both(&self) -> ByBoth {
        ByBoth { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ByBoth, by_both,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
