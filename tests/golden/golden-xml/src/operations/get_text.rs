// Generated from an OpenAPI specification; change the specification instead.

//! `GET /text`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/text", "getText")
        .answers("200", "")
        .accept("application/xml");

impl Client {
    /// `GET /text`.
    ///
    /// # Responses
    ///
    /// - 200: A text
    ///
    /// Defined at `xml.yaml#/paths/~1text/get`.
    pub fn get_text(&self) -> GetText {
        GetText { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetText, get_text,
    String, (), ErrorBody,
    RawResponse::text, RawResponse::no_error_body,
);
