// Generated from an OpenAPI specification; change the specification instead.

//! `GET /charset`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/charset", "getText")
        .answers("200", "")
        .accept("text/plain");

impl Client {
    /// `GET /charset`.
    ///
    /// # Responses
    ///
    /// - 200: A text
    ///
    /// Defined at `media.yaml#/paths/~1charset/get`.
    pub fn get_text(&self) -> GetText {
        GetText { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetText, get_text,
    String, (), ErrorBody,
    RawResponse::text, RawResponse::no_error_body,
);
