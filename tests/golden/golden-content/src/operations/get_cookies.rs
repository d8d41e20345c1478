// Generated from an OpenAPI specification; change the specification instead.

//! `GET /cookies`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/cookies", "getCookies")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /cookies`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `content.yaml#/paths/~1cookies/get`.
    pub fn get_cookies(&self) -> GetCookies {
        GetCookies { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetCookies, get_cookies,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl GetCookies {
    /// Sent as `color` in the cookie.
    pub fn color<'a>(mut self, color: impl IntoOption<&'a str>) -> Self {
        self.call
            .set(
                &describe::Parameter::cookie("color").style(describe::Style::Cookie),
                &color.into_option(),
            );
        self
    }

    /// Sent as `list` in the cookie.
    pub fn list(mut self, list: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.call
            .set(
                &describe::Parameter::cookie("list").style(describe::Style::Cookie),
                &clientwright_runtime::codegen::v1::texts(list),
            );
        self
    }

    /// Sent as `flat` in the cookie.
    pub fn flat(mut self, flat: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.call
            .set(
                &describe::Parameter::cookie("flat")
                    .style(describe::Style::Cookie)
                    .explode(false),
                &clientwright_runtime::codegen::v1::texts(flat),
            );
        self
    }

    /// Sent as `rgb` in the cookie.
    pub fn rgb<'a>(mut self, rgb: impl IntoOption<&'a types::GetCookiesRgb>) -> Self {
        self.call
            .set(
                &describe::Parameter::cookie("rgb").style(describe::Style::Cookie),
                &rgb.into_option(),
            );
        self
    }

    /// Sent as `old` in the cookie.
    pub fn old<'a>(mut self, old: impl IntoOption<&'a str>) -> Self {
        self.call.set(&describe::Parameter::cookie("old"), &old.into_option());
        self
    }
}
