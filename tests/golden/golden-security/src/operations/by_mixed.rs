// Generated from an OpenAPI specification; change the specification instead.

//! `GET /mixed`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/mixed", "byMixed")
        .answers("204", "")
        .security(&[&[("headerKey", &[]), ("queryKey", &[])], &[("cookieKey", &[])]])
        .accept("");

impl Client {
    /// `GET /mixed`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml#/paths/~1mixed/get`.
    pub fn by_mixed(&self) -> ByMixed {
        ByMixed { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ByMixed, by_mixed,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
