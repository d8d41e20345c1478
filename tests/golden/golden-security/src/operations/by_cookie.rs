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
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml:25`.
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
    /// `theme`.
    ///
    /// Sent as `theme` in the cookie.
    pub fn theme(mut self, theme: &str) -> Self {
        self.call.set(&describe::Parameter::cookie("theme"), &theme);
        self
    }
}
