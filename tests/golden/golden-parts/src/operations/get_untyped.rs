// Generated from an OpenAPI specification; change the specification instead.

//! `GET /untyped`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/untyped", "getUntyped")
        .answers("200", "");

impl Client {
    /// `GET /untyped`.
    ///
    /// # Responses
    ///
    /// - 200: The same properties as values
    ///
    /// Defined at `parts.yaml#/paths/~1untyped/get`.
    pub fn get_untyped(&self) -> GetUntyped {
        GetUntyped { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetUntyped, get_untyped,
    types::Untyped, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);
