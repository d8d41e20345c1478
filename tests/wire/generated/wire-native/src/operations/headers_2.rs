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
    /// # Responses
    ///
    /// - 204: Fine.
    ///
    /// Defined at `spec.yaml#/paths/~1headers/get`.
    pub fn headers(&self, x_text: &str) -> HeadersCall {
        let mut call = self.core.call(&OPERATION);
        call.in_header("X-Text", &x_text);
        HeadersCall { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    HeadersCall, headers,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl HeadersCall {
    /// Sent as `X-Number` in the header.
    pub fn x_number(mut self, x_number: impl IntoOption<i32>) -> Self {
        self.call.in_header("X-Number", &x_number.into_option());
        self
    }

    /// Sent as `X-Flag` in the header.
    pub fn x_flag(mut self, x_flag: impl IntoOption<bool>) -> Self {
        self.call.in_header("X-Flag", &x_flag.into_option());
        self
    }

    /// Sent as `X-Color` in the header.
    pub fn x_color(mut self, x_color: impl IntoOption<types::Color>) -> Self {
        self.call.in_header("X-Color", &x_color.into_option());
        self
    }
}
