// Generated from an OpenAPI specification; change the specification instead.

//! `OPTIONS /things/{id}`: Asks what can be done with a thing.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "askThing",
    method: describe::Method::Options,
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
    /// Asks what can be done with a thing.
    ///
    /// `OPTIONS /things/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): (no description)
    ///
    /// # Answers
    ///
    /// - 204: Much.
    ///
    /// Defined at `tests/wire/spec.yaml:40`.
    pub fn ask_thing(&self, id: &str) -> AskThing {
        let mut call = self.core.call(&OPERATION);
        call.set(&ID, &id);
        AskThing { call }
    }
}

/// A request of [`Client::ask_thing`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AskThing {
    call: Call,
}

impl AskThing {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for AskThing {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
