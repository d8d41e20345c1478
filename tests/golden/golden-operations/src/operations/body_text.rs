// Generated from an OpenAPI specification; change the specification instead.

//! `POST /body/text`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/body/text", "bodyText")
        .answers("200", "")
        .accept("text/plain");

impl Client {
    /// `POST /body/text`.
    ///
    /// # Responses
    ///
    /// - 200: The same text
    ///
    /// Defined at `operations.yaml#/paths/~1body~1text/post`.
    pub fn body_text(&self, body: &str) -> BodyText {
        let mut call = self.core.call(&OPERATION);
        call.body_text("text/plain", body);
        BodyText { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    BodyText, body_text,
    String, (), ErrorBody,
    RawResponse::text, RawResponse::no_error_body,
);
