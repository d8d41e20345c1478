// Generated from an OpenAPI specification; change the specification instead.

//! `POST /forms`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/forms", "sendForm")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /forms`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `swagger.yaml#/paths/~1forms/post`.
    pub fn send_form(&self) -> SendForm {
        SendForm { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    SendForm, send_form,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl SendForm {
    pub fn q(mut self, q: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.call
            .set(
                &describe::Parameter::query("q")
                    .style(describe::Style::TabDelimited)
                    .explode(false),
                &clientwright_runtime::codegen::v1::texts(q),
            );
        self
    }

    /// Sent as `application/x-www-form-urlencoded`.
    pub fn body(self, body: &types::SendFormBody) -> Self {
        let mut call = self.call;
        call.body_form(
            body,
            &[
                describe::Encoding::new("s")
                    .style(describe::Style::SpaceDelimited, false),
                describe::Encoding::new("p")
                    .style(describe::Style::PipeDelimited, false),
                describe::Encoding::new("t").style(describe::Style::TabDelimited, false),
                describe::Encoding::new("c").style(describe::Style::Form, false),
                describe::Encoding::new("d").style(describe::Style::Form, false),
                describe::Encoding::new("m"),
            ],
        );
        Self { call }
    }
}
