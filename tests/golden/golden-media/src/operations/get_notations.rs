// Generated from an OpenAPI specification; change the specification instead.

//! `GET /two/notations`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/two/notations", "getNotations")
        .answers("200", "");

impl Client {
    /// `GET /two/notations`.
    ///
    /// # Responses
    ///
    /// - 200: The same type in two notations
    ///
    /// Defined at `media.yaml#/paths/~1two~1notations/get`.
    pub fn get_notations(&self) -> GetNotations {
        GetNotations { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetNotations, get_notations,
    types::Row, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);
