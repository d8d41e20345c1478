// Generated from an OpenAPI specification; change the specification instead.

//! `GET /cookie`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/cookie", "byCookie")
        .answers("204", "")
        .security(&[&[("cookieKey", &[])]])
        .accept("");

impl Client {
    /// `GET /cookie`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml#/paths/~1cookie/get`.
    pub fn by_cookie(&self) -> ByCookie {
        ByCookie { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ByCookie, by_cookie,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl ByCookie {
    /// Sent as `theme` in the cookie.
    pub fn theme<'a>(mut self, theme: impl IntoOption<&'a str>) -> Self {
        self.call.set(&describe::Parameter::cookie("theme"), &theme.into_option());
        self
    }

    /// Sent as `mood` in the cookie.
    pub fn mood<'a>(mut self, mood: impl IntoOption<&'a str>) -> Self {
        self.call
            .set(
                &describe::Parameter::cookie("mood").style(describe::Style::Cookie),
                &mood.into_option(),
            );
        self
    }
}
