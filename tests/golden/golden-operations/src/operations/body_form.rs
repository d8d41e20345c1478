// Generated from an OpenAPI specification; change the specification instead.

//! `POST /body/form`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "bodyForm",
    method: describe::Method::Post,
    path: "/body/form",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: false,
    servers: &[],
};

impl Client {
    /// `POST /body/form`.
    ///
    /// `POST /body/form`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml:183`.
    pub fn body_form(&self, body: &types::Form) -> BodyForm {
        let mut call = self.core.call(&OPERATION);
        call.body_form(
            body,
            &[
                describe::Encoding {
                    name: "tags",
                    style: describe::Style::Form,
                    explode: false,
                    allow_reserved: false,
                },
                describe::Encoding {
                    name: "colour",
                    style: describe::Style::DeepObject,
                    explode: true,
                    allow_reserved: false,
                },
            ],
        );
        BodyForm { call }
    }
}

/// A request of [`Client::body_form`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct BodyForm {
    call: Call,
}

impl BodyForm {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for BodyForm {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
