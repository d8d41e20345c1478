// Generated from an OpenAPI specification; change the specification instead.

//! `GET /certificate`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/certificate", "byCertificate")
        .answers("204", "")
        .security(&[&[("certificate", &[])]])
        .accept("");

impl Client {
    /// `GET /certificate`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `credentials.yaml#/paths/~1certificate/get`.
    pub fn by_certificate(&self) -> ByCertificate {
        ByCertificate { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ByCertificate, by_certificate,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
