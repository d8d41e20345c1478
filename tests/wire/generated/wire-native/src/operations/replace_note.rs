// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /note`: Text in the body.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/note", "replaceNote")
        .answers("204", "")
        .accept("");

impl Client {
    /// Text in the body.
    ///
    /// `PUT /note`
    ///
    /// # Responses
    ///
    /// - 204: Fine.
    ///
    /// Defined at `spec.yaml#/paths/~1note/put`.
    pub fn replace_note(&self, body: &str) -> ReplaceNote {
        let mut call = self.core.call(&OPERATION);
        call.body_text("text/plain", body);
        ReplaceNote { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    ReplaceNote, replace_note,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
