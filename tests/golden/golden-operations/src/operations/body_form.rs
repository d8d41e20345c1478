// Generated from an OpenAPI specification; change the specification instead.

//! `POST /body/form`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/body/form", "bodyForm")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /body/form`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1body~1form/post`.
    pub fn body_form(&self, body: &types::Form) -> BodyForm {
        let mut call = self.core.call(&OPERATION);
        call.body_form(
            body,
            &[
                describe::Encoding::new("tags").style(describe::Style::Form, false),
                describe::Encoding::new("colour")
                    .style(describe::Style::DeepObject, true),
            ],
        );
        BodyForm { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    BodyForm, body_form,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
