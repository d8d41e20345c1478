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

clientwright_runtime::request!(
    SendForm, send_form,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl SendForm {
    /// Sets `q` in the query.
    pub fn q(mut self, q: &[String]) -> Self {
        self.call
            .set(
                &describe::Parameter {
                    style: describe::Style::TabDelimited,
                    explode: false,
                    ..describe::Parameter::query("q")
                },
                &q,
            );
        self
    }

    /// The body of the request.
    pub fn body(self, body: &types::SendFormBody) -> Self {
        let mut call = self.call;
        call.body_form(
            body,
            &[
                describe::Encoding {
                    name: "s",
                    style: describe::Style::SpaceDelimited,
                    explode: false,
                    allow_reserved: false,
                },
                describe::Encoding {
                    name: "p",
                    style: describe::Style::PipeDelimited,
                    explode: false,
                    allow_reserved: false,
                },
                describe::Encoding {
                    name: "t",
                    style: describe::Style::TabDelimited,
                    explode: false,
                    allow_reserved: false,
                },
                describe::Encoding {
                    name: "c",
                    style: describe::Style::Form,
                    explode: false,
                    allow_reserved: false,
                },
                describe::Encoding {
                    name: "d",
                    style: describe::Style::Form,
                    explode: false,
                    allow_reserved: false,
                },
                describe::Encoding {
                    name: "m",
                    style: describe::Style::Form,
                    explode: true,
                    allow_reserved: false,
                },
            ],
        );
        Self { call }
    }
}
