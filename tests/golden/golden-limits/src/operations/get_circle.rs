// Generated from an OpenAPI specification; change the specification instead.

//! `GET /circle`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/circle", "getCircle")
        .answers("200", "");

impl Client {
    /// `GET /circle`.
    ///
    /// # Responses
    ///
    /// - 200: A long cycle
    ///
    /// Defined at `limits.yaml#/paths/~1circle/get`.
    pub fn get_circle(&self) -> GetCircle {
        GetCircle { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetCircle, get_circle,
    types::Circle0, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);
