// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answer/range`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "answerRange",
    method: describe::Method::Get,
    path: "/answer/range",
    security: &[],
    rate_limit: None,
    accept: "application/json",
    success: &[describe::Status::Range(2)],
    errors: &[describe::Status::Default],
    idempotent: true,
    servers: &[],
};

impl Client {
    /// `GET /answer/range`.
    ///
    /// `GET /answer/range`
    ///
    /// # Answers
    ///
    /// - 2XX: Any success
    ///
    /// # Errors
    ///
    /// - any other status: All else
    ///
    /// Defined at `operations.yaml:242`.
    pub fn answer_range(&self) -> AnswerRange {
        AnswerRange {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::answer_range`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AnswerRange {
    call: Call,
}

impl AnswerRange {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for AnswerRange {
    type Output = Result<Response<types::Rgb, ()>, Error>;
    type IntoFuture = Pending<types::Rgb, (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::json, failure)
    }
}

fn failure(answer: &Answer) -> Option<ErrorBody> {
    answer.error_json().map(ErrorBody::Problem)
}
