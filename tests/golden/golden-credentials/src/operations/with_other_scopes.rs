// Generated from an OpenAPI specification; change the specification instead.

//! `GET /scoped`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/scoped", "withOtherScopes")
        .answers("204", "")
        .security(&[&[("login", &["orders:write", "orders:read"])]])
        .accept("");

impl Client {
    /// `GET /scoped`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `credentials.yaml#/paths/~1scoped/get`.
    pub fn with_other_scopes(&self) -> WithOtherScopes {
        WithOtherScopes { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    WithOtherScopes, with_other_scopes,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
