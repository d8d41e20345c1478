// Generated from an OpenAPI specification; change the specification instead.

//! `GET /any/count`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/any/count", "getAnyCount")
        .answers("200", "")
        .accept("*/*");

impl Client {
    /// `GET /any/count`.
    ///
    /// # Responses
    ///
    /// - 200: A count
    ///
    /// Defined at `media.yaml#/paths/~1any~1count/get`.
    pub fn get_any_count(&self) -> GetAnyCount {
        GetAnyCount { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetAnyCount, get_any_count,
    i64, (), ErrorBody,
    RawResponse::value, RawResponse::no_error_body,
);
