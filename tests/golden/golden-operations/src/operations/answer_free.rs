// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answer/free`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "answerFree",
    method: describe::Method::Get,
    path: "/answer/free",
    security: &[],
    rate_limit: None,
    accept: "application/json",
    success: &[describe::Status::Code(200)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

impl Client {
    /// `GET /answer/free`.
    ///
    /// `GET /answer/free`
    ///
    /// # Answers
    ///
    /// - 200: Any JSON
    ///
    /// Defined at `operations.yaml:279`.
    pub fn answer_free(&self) -> AnswerFree {
        AnswerFree {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::answer_free`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AnswerFree {
    call: Call,
}

impl AnswerFree {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for AnswerFree {
    type Output = Result<Response<client_runtime::Value, ()>, Error>;
    type IntoFuture = Pending<client_runtime::Value, (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::json, Answer::no_error_body)
    }
}
