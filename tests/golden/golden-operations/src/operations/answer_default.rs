// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answer/default`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "answerDefault",
    method: describe::Method::Get,
    path: "/answer/default",
    security: &[],
    rate_limit: None,
    accept: "application/json",
    success: &[describe::Status::Default],
    errors: &[describe::Status::Default],
    idempotent: true,
    servers: &[],
};

impl Client {
    /// `GET /answer/default`.
    ///
    /// `GET /answer/default`
    ///
    /// # Answers
    ///
    /// - any other status: Whatever it is
    ///
    /// # Errors
    ///
    /// - any other status: Whatever it is
    ///
    /// Defined at `operations.yaml:249`.
    pub fn answer_default(&self) -> AnswerDefault {
        AnswerDefault {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::answer_default`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AnswerDefault {
    call: Call,
}

impl AnswerDefault {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for AnswerDefault {
    type Output = Result<Response<types::Rgb, ()>, Error>;
    type IntoFuture = Pending<types::Rgb, (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::json, failure)
    }
}

fn failure(answer: &Answer) -> Option<ErrorBody> {
    answer.error_json().map(ErrorBody::Rgb)
}
