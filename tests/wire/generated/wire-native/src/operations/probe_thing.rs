// Generated from an OpenAPI specification; change the specification instead.

//! `HEAD /things/{id}`: Asks whether there is a thing.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "probeThing",
    method: describe::Method::Head,
    path: "/things/{id}",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static ID: describe::Parameter = describe::Parameter::path("id");

impl Client {
    /// Asks whether there is a thing.
    ///
    /// `HEAD /things/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): (no description)
    ///
    /// # Answers
    ///
    /// - 204: There is.
    ///
    /// Defined at `tests/wire/spec.yaml:35`.
    pub fn probe_thing(&self, id: &str) -> ProbeThing {
        let mut call = self.core.call(&OPERATION);
        call.set(&ID, &id);
        ProbeThing { call }
    }
}

/// A request of [`Client::probe_thing`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ProbeThing {
    call: Call,
}

impl ProbeThing {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for ProbeThing {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
