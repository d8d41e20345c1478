// Generated from an OpenAPI specification; change the specification instead.

//! `GET /either`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/either", "byEither")
        .answers("204", "")
        .security(&[&[("basic", &[])], &[("headerKey", &[])]])
        .accept("");

impl Client {
    /// `GET /either`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml#/paths/~1either/get`.
    pub fn by_either(&self) -> ByEither {
        ByEither { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ByEither, by_either,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
