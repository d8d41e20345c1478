// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /encoded`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/encoded", "putJsonForm")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PUT /encoded`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `content.yaml#/paths/~1encoded/put`.
    pub fn put_json_form(&self, body: &types::PutJsonFormBody) -> PutJsonForm {
        let mut call = self.core.call(&OPERATION);
        call.body_form(
            body,
            &[
                describe::Encoding::new("text").json(),
                describe::Encoding::new("words").json(),
            ],
        );
        PutJsonForm { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PutJsonForm, put_json_form,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
