// Generated from an OpenAPI specification; change the specification instead.

//! `GET /cookie/exploded`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/cookie/exploded", "cookieFormExplode")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /cookie/exploded`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1cookie~1exploded/get`.
    pub fn cookie_form_explode(&self) -> CookieFormExplode {
        CookieFormExplode { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    CookieFormExplode, cookie_form_explode,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl CookieFormExplode {
    /// Sent as `text` in the cookie.
    pub fn text<'a>(mut self, text: impl IntoOption<&'a str>) -> Self {
        self.call.set(&describe::Parameter::cookie("text"), &text.into_option());
        self
    }
}
