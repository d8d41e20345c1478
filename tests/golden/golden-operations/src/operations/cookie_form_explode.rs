// Generated from an OpenAPI specification; change the specification instead.

//! `GET /cookie/exploded`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "cookieFormExplode",
    method: describe::Method::Get,
    path: "/cookie/exploded",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static TEXT: describe::Parameter = describe::Parameter::cookie("text");

impl Client {
    /// `GET /cookie/exploded`.
    ///
    /// `GET /cookie/exploded`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml:133`.
    pub fn cookie_form_explode(&self) -> CookieFormExplode {
        CookieFormExplode {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::cookie_form_explode`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CookieFormExplode {
    call: Call,
}

impl CookieFormExplode {
    /// `text`.
    ///
    /// Sent as `text` in the cookie.
    pub fn text(mut self, text: &str) -> Self {
        self.call.set(&TEXT, &text);
        self
    }

    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for CookieFormExplode {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
