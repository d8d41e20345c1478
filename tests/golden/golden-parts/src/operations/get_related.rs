// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answers/related`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/answers/related", "getRelated")
        .answers("200", "");

impl Client {
    /// `GET /answers/related`.
    ///
    /// # Responses
    ///
    /// - 200: One or the other
    ///
    /// Defined at `parts.yaml#/paths/~1answers~1related/get`.
    pub fn get_related(&self) -> GetRelated {
        GetRelated { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetRelated, get_related,
    types::ByLink, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);
