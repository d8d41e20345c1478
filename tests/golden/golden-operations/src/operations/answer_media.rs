// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answer/media`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "answerMedia",
    method: describe::Method::Get,
    path: "/answer/media",
    security: &[],
    rate_limit: None,
    accept: "application/json",
    success: &[describe::Status::Code(200)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

impl Client {
    /// `GET /answer/media`.
    ///
    /// `GET /answer/media`
    ///
    /// # Answers
    ///
    /// - 200: One of two
    ///
    /// Defined at `operations.yaml:255`.
    pub fn answer_media(&self) -> AnswerMedia {
        AnswerMedia {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::answer_media`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AnswerMedia {
    call: Call,
}

impl AnswerMedia {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for AnswerMedia {
    type Output = Result<Response<types::Rgb, ()>, Error>;
    type IntoFuture = Pending<types::Rgb, (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::json, Answer::no_error_body)
    }
}
