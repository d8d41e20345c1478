// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answer/headers`.

use client_runtime::{Answer, FromHeaders, HeaderError, Headers, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody, types};
use crate::api::API;

static OPERATION: Operation = Operation {
    success: &[describe::Status::Code(200)],
    ..Operation::new(&API, Method::Get, "/answer/headers", "answerHeaders")
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

client_runtime::request!(
    AnswerHeaders, answer_headers,
    Vec<types::Rgb>, AnswerHeadersHeaders, ErrorBody,
    Answer::json, Answer::no_error_body,
);

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
