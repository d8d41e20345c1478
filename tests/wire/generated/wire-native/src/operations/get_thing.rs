// Generated from an OpenAPI specification; change the specification instead.

//! `GET /things/{id}`: Gets a thing.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "getThing",
    method: describe::Method::Get,
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
    /// Gets a thing.
    ///
    /// `GET /things/{id}`
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
    /// Defined at `tests/wire/spec.yaml:13`.
    pub fn get_thing(&self, id: &str) -> GetThing {
        let mut call = self.core.call(&OPERATION);
        call.set(&ID, &id);
        GetThing { call }
    }
}

/// A request of [`Client::get_thing`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetThing {
    call: Call,
}

impl GetThing {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for GetThing {
    type Output = Result<Response<types::Thing, ()>, Error>;
    type IntoFuture = Pending<types::Thing, (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::json, Answer::error_json)
    }
}
