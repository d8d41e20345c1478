// Generated from an OpenAPI specification; change the specification instead.

//! `GET /scoped`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/scoped", "byScope")
        .answers("204", "")
        .security(&[&[("oauth", &["read", "write"])]])
        .accept("");

impl Client {
    /// `GET /scoped`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml#/paths/~1scoped/get`.
    pub fn by_scope(&self) -> ByScope {
        ByScope { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ByScope, by_scope,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
