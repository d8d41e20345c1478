// Generated from an OpenAPI specification; change the specification instead.

//! `GET /default`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/default", "byDefault")
        .answers("204", "")
        .security(&[&[("oauth", &["read"])]])
        .accept("");

impl Client {
    /// `GET /default`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml#/paths/~1default/get`.
    pub fn by_default(&self) -> ByDefault {
        ByDefault { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ByDefault, by_default,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
