// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /things/{id}`: Replaces a thing.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "replaceThing",
    method: describe::Method::Put,
    path: "/things/{id}",
    security: &[],
    rate_limit: None,
    accept: "application/json",
    success: &[describe::Status::Code(200)],
    errors: &[describe::Status::Default],
    idempotent: true,
    servers: &[],
};

static ID: describe::Parameter = describe::Parameter::path("id");

impl Client {
    /// Replaces a thing.
    ///
    /// `PUT /things/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): (no description)
    ///
    /// # Answers
    ///
    /// - 200: The thing.
    ///
    /// # Errors
    ///
    /// - any other status: What went wrong.
    ///
    /// Defined at `tests/wire/spec.yaml:18`.
    pub fn replace_thing(&self, id: &str, body: &types::Thing) -> ReplaceThing {
        let mut call = self.core.call(&OPERATION);
        call.set(&ID, &id);
        call.body_json("application/json", body);
        ReplaceThing { call }
    }
}

/// A request of [`Client::replace_thing`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ReplaceThing {
    call: Call,
}

impl ReplaceThing {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for ReplaceThing {
    type Output = Result<Response<types::Thing, ()>, Error>;
    type IntoFuture = Pending<types::Thing, (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::json, Answer::error_json)
    }
}
