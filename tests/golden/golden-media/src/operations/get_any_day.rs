// Generated from an OpenAPI specification; change the specification instead.

//! `GET /any/day`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/any/day", "getAnyDay")
        .answers("200 204", "")
        .accept("*/*");

impl Client {
    /// `GET /any/day`.
    ///
    /// # Responses
    ///
    /// - 200: A day
    /// - 204: None
    ///
    /// Defined at `media.yaml#/paths/~1any~1day/get`.
    pub fn get_any_day(&self) -> GetAnyDay {
        GetAnyDay { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetAnyDay, get_any_day,
    Option<clientwright_runtime::Date>, (), ErrorBody,
    RawResponse::optional_value, RawResponse::no_error_body,
);
