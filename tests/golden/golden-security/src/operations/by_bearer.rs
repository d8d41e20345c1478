// Generated from an OpenAPI specification; change the specification instead.

//! `GET /bearer`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/bearer", "byBearer")
        .answers("204", "")
        .security(&[&[("bearer", &[])]])
        .accept("");

impl Client {
    /// `GET /bearer`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml#/paths/~1bearer/get`.
    pub fn by_bearer(&self) -> ByBearer {
        ByBearer { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ByBearer, by_bearer,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
