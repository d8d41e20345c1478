// Generated from an OpenAPI specification; change the specification instead.

//! `GET /cookie`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    security: &[&[("cookieKey", &[])]],
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Get, "/cookie", "byCookie")
};

impl Client {
    /// `GET /cookie`.
    ///
    /// `GET /cookie`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml:25`.
    pub fn by_cookie(&self) -> ByCookie {
        ByCookie {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    ByCookie, by_cookie,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
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
