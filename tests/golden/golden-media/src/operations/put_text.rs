// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /charset`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/charset", "putText")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PUT /charset`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `media.yaml#/paths/~1charset/put`.
    pub fn put_text(&self, body: &str) -> PutText {
        let mut call = self.core.call(&OPERATION);
        call.body_text("text/plain; charset=iso-8859-1", body);
        PutText { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PutText, put_text,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
