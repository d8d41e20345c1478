// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answer/headers`.

use std::future::IntoFuture;
use client_runtime::{
    Answer, Call, FromHeaders, HeaderError, Headers, Pending, Response, describe,
};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "answerHeaders",
    method: describe::Method::Get,
    path: "/answer/headers",
    security: &[],
    rate_limit: None,
    accept: "application/json",
    success: &[describe::Status::Code(200)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

impl Client {
    /// `GET /answer/headers`.
    ///
    /// `GET /answer/headers`
    ///
    /// # Answers
    ///
    /// - 200: Headers with types
    ///
    /// Defined at `operations.yaml:265`.
    pub fn answer_headers(&self) -> AnswerHeaders {
        AnswerHeaders {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::answer_headers`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AnswerHeaders {
    call: Call,
}

impl AnswerHeaders {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for AnswerHeaders {
    type Output = Result<Response<Vec<types::Rgb>, AnswerHeadersHeaders>, Error>;
    type IntoFuture = Pending<Vec<types::Rgb>, AnswerHeadersHeaders, ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::json, Answer::no_error_body)
    }
}

/// Headers of the answer to [`Client::answer_headers`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerHeadersHeaders {
    /// How many there are.
    ///
    /// Header `X-Total`.
    pub x_total: i64,
    /// The header `X-Next`.
    ///
    /// Header `X-Next`.
    pub x_next: Option<client_runtime::Uri>,
    /// The header `X-Since`.
    ///
    /// Header `X-Since`.
    pub x_since: Option<client_runtime::DateTime>,
    /// The header `X-Tags`.
    ///
    /// Header `X-Tags`.
    pub x_tags: Option<Vec<String>>,
    /// The header `X-Kind`.
    ///
    /// Header `X-Kind`.
    pub x_kind: Option<types::AnswerHeadersXKindHeader>,
}

impl FromHeaders for AnswerHeadersHeaders {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(Self {
            x_total: headers.required("X-Total")?,
            x_next: headers.optional("X-Next"),
            x_since: headers.optional("X-Since"),
            x_tags: headers.optional("X-Tags"),
            x_kind: headers.optional("X-Kind"),
        })
    }
}
