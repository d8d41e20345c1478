// Generated from an OpenAPI specification; change the specification instead.

//! `GET /errors`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/errors", "getErrors")
        .answers("204", "400 404 409 422 5XX default")
        .accept("application/json, text/html, application/vnd.acme.v1+json, text/plain;q=0.9, application/vnd.acme.v2+json;q=0.9, application/problem+json;q=0.9, application/pdf;q=0.9, */*;q=0.9");

impl Client {
    /// `GET /errors`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// # Errors
    ///
    /// - 400: Wrong
    /// - 404: None
    /// - 409: The other version
    /// - 422: Details of the error
    /// - 5XX: Busy
    /// - any other status: Any other error
    ///
    /// Defined at `media.yaml#/paths/~1errors/get`.
    pub fn get_errors(&self) -> GetErrors {
        GetErrors { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetErrors, get_errors,
    (), (), ErrorBody,
    RawResponse::empty, failure::of_get_errors,
);
