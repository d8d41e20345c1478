// Generated from an OpenAPI specification; change the specification instead.

//! `GET /headers`: Scalars in headers.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/headers", "headers")
        .answers("204", "")
        .accept("");

impl Client {
    /// Scalars in headers.
    ///
    /// `GET /headers`
    ///
    /// # Arguments
    ///
    /// - `x_text` (header)
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `spec.yaml:98`.
    pub fn headers(&self, x_text: &str) -> HeadersCall {
        let mut call = self.core.call(&OPERATION);
        call.set(&describe::Parameter::header("X-Text"), &x_text);
        HeadersCall { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    HeadersCall, headers,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl HeadersCall {
    /// `X-Number`.
    ///
    /// Sent as `X-Number` in the header.
    pub fn x_number(mut self, x_number: i32) -> Self {
        self.call.set(&describe::Parameter::header("X-Number"), &x_number);
        self
    }

    /// `X-Flag`.
    ///
    /// Sent as `X-Flag` in the header.
    pub fn x_flag(mut self, x_flag: bool) -> Self {
        self.call.set(&describe::Parameter::header("X-Flag"), &x_flag);
        self
    }

    /// `X-Color`.
    ///
    /// Sent as `X-Color` in the header.
    pub fn x_color(mut self, x_color: impl Into<types::Color>) -> Self {
        self.call.set(&describe::Parameter::header("X-Color"), &x_color.into());
        self
    }
}
