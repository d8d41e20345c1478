// Generated from an OpenAPI specification; change the specification instead.

//! `GET /any/text`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/any/text", "getAnyText")
        .answers("200", "404 409")
        .accept("*/*");

impl Client {
    /// `GET /any/text`.
    ///
    /// # Responses
    ///
    /// - 200: A text
    ///
    /// # Errors
    ///
    /// - 404: The reason
    /// - 409: The reason
    ///
    /// Defined at `media.yaml#/paths/~1any~1text/get`.
    pub fn get_any_text(&self) -> GetAnyText {
        GetAnyText { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetAnyText, get_any_text,
    String, (), ErrorBody,
    RawResponse::value, failure::text_or_text_on_404_problem_on_409,
);
