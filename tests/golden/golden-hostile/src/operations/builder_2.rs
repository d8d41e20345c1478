// Generated from an OpenAPI specification; change the specification instead.

//! `GET /methods`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "builder",
    method: describe::Method::Get,
    path: "/methods",
    security: &[&[("self", &[])], &[("type", &[])], &[("build", &[])]],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

impl Client {
    /// `GET /methods`.
    ///
    /// `GET /methods`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml:62`.
    pub fn builder_2(&self) -> Builder2 {
        Builder2 {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::builder_2`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Builder2 {
    call: Call,
}

impl Builder2 {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for Builder2 {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
