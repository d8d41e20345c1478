// Generated from an OpenAPI specification; change the specification instead.

//! `GET /both`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/both", "byCertificateAndKey")
        .answers("204", "")
        .security(&[&[("certificate", &[]), ("key", &[])]])
        .accept("");

impl Client {
    /// `GET /both`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `credentials.yaml#/paths/~1both/get`.
    pub fn by_certificate_and_key(&self) -> ByCertificateAndKey {
        ByCertificateAndKey { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ByCertificateAndKey, by_certificate_and_key,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
