// Generated from an OpenAPI specification; change the specification instead.

//! `POST /body/text`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "bodyText",
    method: describe::Method::Post,
    path: "/body/text",
    security: &[],
    rate_limit: None,
    accept: "text/plain",
    success: &[describe::Status::Code(200)],
    errors: &[],
    idempotent: false,
    servers: &[],
};

impl Client {
    /// `POST /body/text`.
    ///
    /// `POST /body/text`
    ///
    /// # Answers
    ///
    /// - 200: The text again
    ///
    /// Defined at `operations.yaml:208`.
    pub fn body_text(&self, body: &str) -> BodyText {
        let mut call = self.core.call(&OPERATION);
        call.body_text("text/plain", body);
        BodyText { call }
    }
}

/// A request of [`Client::body_text`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct BodyText {
    call: Call,
}

impl BodyText {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for BodyText {
    type Output = Result<Response<String, ()>, Error>;
    type IntoFuture = Pending<String, (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::text, Answer::no_error_body)
    }
}
