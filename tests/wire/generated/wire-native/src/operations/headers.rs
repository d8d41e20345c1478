// Generated from an OpenAPI specification; change the specification instead.

//! `GET /headers`: Scalars in headers.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "headers",
    method: describe::Method::Get,
    path: "/headers",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static X_TEXT: describe::Parameter = describe::Parameter::header("X-Text");

static X_NUMBER: describe::Parameter = describe::Parameter::header("X-Number");

static X_FLAG: describe::Parameter = describe::Parameter::header("X-Flag");

static X_COLOR: describe::Parameter = describe::Parameter::header("X-Color");

impl Client {
    /// Scalars in headers.
    ///
    /// `GET /headers`
    ///
    /// # Arguments
    ///
    /// - `x_text` (header): (no description)
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:98`.
    pub fn headers(&self, x_text: &str) -> HeadersCall {
        let mut call = self.core.call(&OPERATION);
        call.set(&X_TEXT, &x_text);
        HeadersCall { call }
    }
}

/// A request of [`Client::headers`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct HeadersCall {
    call: Call,
}

impl HeadersCall {
    /// `X-Number`.
    ///
    /// Sent as `X-Number` in the header.
    pub fn x_number(mut self, x_number: i32) -> Self {
        self.call.set(&X_NUMBER, &x_number);
        self
    }

    /// `X-Flag`.
    ///
    /// Sent as `X-Flag` in the header.
    pub fn x_flag(mut self, x_flag: bool) -> Self {
        self.call.set(&X_FLAG, &x_flag);
        self
    }

    /// `X-Color`.
    ///
    /// Sent as `X-Color` in the header.
    pub fn x_color(mut self, x_color: impl Into<types::Color>) -> Self {
        self.call.set(&X_COLOR, &x_color.into());
        self
    }

    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for HeadersCall {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
