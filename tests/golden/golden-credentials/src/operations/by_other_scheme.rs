// Generated from an OpenAPI specification; change the specification instead.

//! `GET /other`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/other", "byOtherScheme")
        .answers("204", "")
        .security(&[&[("apikey", &[])]])
        .accept("");

impl Client {
    /// `GET /other`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `credentials.yaml#/paths/~1other/get`.
    pub fn by_other_scheme(&self) -> ByOtherScheme {
        ByOtherScheme { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ByOtherScheme, by_other_scheme,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
