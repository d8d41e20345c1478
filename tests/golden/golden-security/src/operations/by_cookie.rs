// Generated from an OpenAPI specification; change the specification instead.

//! `GET /cookie`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "byCookie",
    method: describe::Method::Get,
    path: "/cookie",
    security: &[&[("cookieKey", &[])]],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static THEME: describe::Parameter = describe::Parameter::cookie("theme");

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

/// A request of [`Client::by_cookie`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ByCookie {
    call: Call,
}

impl ByCookie {
    /// `theme`.
    ///
    /// Sent as `theme` in the cookie.
    pub fn theme(mut self, theme: &str) -> Self {
        self.call.set(&THEME, &theme);
        self
    }

    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for ByCookie {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
