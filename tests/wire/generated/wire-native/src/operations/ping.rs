// Generated from an OpenAPI specification; change the specification instead.

//! `POST /ping`: Nothing in the body.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "ping",
    method: describe::Method::Post,
    path: "/ping",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: false,
    servers: &[],
};

impl Client {
    /// Nothing in the body.
    ///
    /// `POST /ping`
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:172`.
    pub fn ping(&self) -> Ping {
        Ping {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::ping`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Ping {
    call: Call,
}

impl Ping {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for Ping {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
