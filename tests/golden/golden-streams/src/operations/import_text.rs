// Generated from an OpenAPI specification; change the specification instead.

//! `POST /import/text`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/import/text", "importText")
        .answers("202", "")
        .accept("");

impl Client {
    /// `POST /import/text`.
    ///
    /// # Responses
    ///
    /// - 202: Taken
    ///
    /// Defined at `streams.yaml#/paths/~1import~1text/post`.
    pub fn import_text(&self, body: &str) -> ImportText {
        let mut call = self.core.call(&OPERATION);
        call.body_text("application/x-ndjson", body);
        ImportText { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    ImportText, import_text,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
