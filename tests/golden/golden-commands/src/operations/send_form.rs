// Generated from an OpenAPI specification; change the specification instead.

//! `POST /forms`: Send a form with a file.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/forms", "sendForm")
        .answers("204", "")
        .accept("");

impl Client {
    /// Send a form with a file.
    ///
    /// `POST /forms`
    ///
    /// # Responses
    ///
    /// - 204: Taken
    ///
    /// Defined at `commands.yaml#/paths/~1forms/post`.
    pub fn send_form(&self, body: &types::SendFormBody) -> SendForm {
        let mut call = self.core.call(&OPERATION);
        call.body_multipart("multipart/form-data", body, &[]);
        SendForm { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    SendForm, send_form,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
