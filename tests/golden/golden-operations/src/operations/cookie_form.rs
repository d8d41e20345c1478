// Generated from an OpenAPI specification; change the specification instead.

//! `GET /cookie/joined`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/cookie/joined", "cookieForm")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /cookie/joined`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1cookie~1joined/get`.
    pub fn cookie_form(&self) -> CookieForm {
        CookieForm { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    CookieForm, cookie_form,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl CookieForm {
    /// Sent as `text` in the cookie.
    pub fn text<'a>(mut self, text: impl IntoOption<&'a str>) -> Self {
        self.call.set(&describe::Parameter::cookie("text"), &text.into_option());
        self
    }

    /// Sent as `list` in the cookie.
    pub fn list(mut self, list: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.call
            .set(
                &describe::Parameter::cookie("list").explode(false),
                &clientwright_runtime::codegen::v1::texts(list),
            );
        self
    }

    /// Sent as `object` in the cookie.
    pub fn object<'a>(mut self, object: impl IntoOption<&'a types::Rgb>) -> Self {
        self.call
            .set(
                &describe::Parameter::cookie("object").explode(false),
                &object.into_option(),
            );
        self
    }
}
