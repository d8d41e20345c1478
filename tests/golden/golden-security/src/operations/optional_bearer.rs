// Generated from an OpenAPI specification; change the specification instead.

//! `GET /optional`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/optional", "optionalBearer")
        .answers("204", "")
        .security(&[&[("bearer", &[])], &[]])
        .accept("");

impl Client {
    /// `GET /optional`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml#/paths/~1optional/get`.
    pub fn optional_bearer(&self) -> OptionalBearer {
        OptionalBearer { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    OptionalBearer, optional_bearer,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
