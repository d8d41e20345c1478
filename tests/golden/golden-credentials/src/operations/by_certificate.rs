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
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `credentials.yaml:13`.
    pub fn by_certificate(&self) -> ByCertificate {
        ByCertificate { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ByCertificate, by_certificate,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
