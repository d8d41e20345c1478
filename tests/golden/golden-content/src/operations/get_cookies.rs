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

clientwright_runtime::request!(
    GetCookies, get_cookies,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl GetCookies {
    /// Sets `color` in the cookie.
    pub fn color(mut self, color: &str) -> Self {
        self.call
            .set(
                &describe::Parameter {
                    style: describe::Style::Cookie,
                    ..describe::Parameter::cookie("color")
                },
                &color,
            );
        self
    }

    /// Sets `list` in the cookie.
    pub fn list(mut self, list: &[String]) -> Self {
        self.call
            .set(
                &describe::Parameter {
                    style: describe::Style::Cookie,
                    ..describe::Parameter::cookie("list")
                },
                &list,
            );
        self
    }

    /// Sets `flat` in the cookie.
    pub fn flat(mut self, flat: &[String]) -> Self {
        self.call
            .set(
                &describe::Parameter {
                    style: describe::Style::Cookie,
                    explode: false,
                    ..describe::Parameter::cookie("flat")
                },
                &flat,
            );
        self
    }

    /// Sets `rgb` in the cookie.
    pub fn rgb(mut self, rgb: &types::GetCookiesRgb) -> Self {
        self.call
            .set(
                &describe::Parameter {
                    style: describe::Style::Cookie,
                    ..describe::Parameter::cookie("rgb")
                },
                rgb,
            );
        self
    }

    /// Sets `old` in the cookie.
    pub fn old(mut self, old: &str) -> Self {
        self.call.set(&describe::Parameter::cookie("old"), &old);
        self
    }
}
