// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /form`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/form", "putForm")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PUT /form`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `content.yaml#/paths/~1form/put`.
    pub fn put_form(&self, body: &types::PutFormBody) -> PutForm {
        let mut call = self.core.call(&OPERATION);
        call.body_form(
            body,
            &[describe::Encoding::new("flat").style(describe::Style::Form, false)],
        );
        PutForm { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PutForm, put_form,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
