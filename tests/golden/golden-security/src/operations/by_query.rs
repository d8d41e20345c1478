// Generated from an OpenAPI specification; change the specification instead.

//! `GET /query`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/query", "byQuery")
        .answers("204", "")
        .security(&[&[("queryKey", &[])]])
        .accept("");

impl Client {
    /// `GET /query`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml#/paths/~1query/get`.
    pub fn by_query(&self) -> ByQuery {
        ByQuery { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ByQuery, by_query,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
