// Generated from an OpenAPI specification; change the specification instead.

//! `GET /cookie/joined`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "cookieForm",
    method: describe::Method::Get,
    path: "/cookie/joined",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static TEXT: describe::Parameter = describe::Parameter {
    explode: false,
    ..describe::Parameter::cookie("text")
};

static LIST: describe::Parameter = describe::Parameter {
    explode: false,
    ..describe::Parameter::cookie("list")
};

static OBJECT: describe::Parameter = describe::Parameter {
    explode: false,
    ..describe::Parameter::cookie("object")
};

impl Client {
    /// `GET /cookie/joined`.
    ///
    /// `GET /cookie/joined`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml:124`.
    pub fn cookie_form(&self) -> CookieForm {
        CookieForm {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::cookie_form`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CookieForm {
    call: Call,
}

impl CookieForm {
    /// `text`.
    ///
    /// Sent as `text` in the cookie.
    pub fn text(mut self, text: &str) -> Self {
        self.call.set(&TEXT, &text);
        self
    }

    /// `list`.
    ///
    /// Sent as `list` in the cookie.
    pub fn list(mut self, list: &[String]) -> Self {
        self.call.set(&LIST, &list);
        self
    }

    /// `object`.
    ///
    /// Sent as `object` in the cookie.
    pub fn object(mut self, object: &types::Rgb) -> Self {
        self.call.set(&OBJECT, object);
        self
    }

    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for CookieForm {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
