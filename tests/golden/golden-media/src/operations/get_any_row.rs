// Generated from an OpenAPI specification; change the specification instead.

//! `GET /any/row`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/any/row", "getAnyRow")
        .answers("200", "")
        .accept("*/*");

impl Client {
    /// `GET /any/row`.
    ///
    /// # Responses
    ///
    /// - 200: A row
    ///
    /// Defined at `media.yaml#/paths/~1any~1row/get`.
    pub fn get_any_row(&self) -> GetAnyRow {
        GetAnyRow { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetAnyRow, get_any_row,
    types::Row, (), ErrorBody,
    RawResponse::value, RawResponse::no_error_body,
);
