// Generated from an OpenAPI specification; change the specification instead.

//! `GET /keyed`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/keyed", "getKeyed")
        .answers("200", "");

impl Client {
    /// `GET /keyed`.
    ///
    /// Defined at `shapes.yaml#/paths/~1keyed/get`.
    pub fn get_keyed(&self) -> GetKeyed {
        GetKeyed { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetKeyed, get_keyed,
    types::Keyed, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);
