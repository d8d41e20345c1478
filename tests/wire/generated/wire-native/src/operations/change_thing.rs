// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /things/{id}`: Changes a thing.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "changeThing",
    method: describe::Method::Patch,
    path: "/things/{id}",
    security: &[],
    rate_limit: None,
    accept: "application/json",
    success: &[describe::Status::Code(204)],
    errors: &[describe::Status::Default],
    idempotent: false,
    servers: &[],
};

static ID: describe::Parameter = describe::Parameter::path("id");

impl Client {
    /// Changes a thing.
    ///
    /// `PATCH /things/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): (no description)
    ///
    /// # Answers
    ///
    /// - 204: Changed.
    ///
    /// # Errors
    ///
    /// - any other status: What went wrong.
    ///
    /// Defined at `tests/wire/spec.yaml:29`.
    pub fn change_thing(&self, id: &str, body: &types::Thing) -> ChangeThing {
        let mut call = self.core.call(&OPERATION);
        call.set(&ID, &id);
        call.body_json("application/json", body);
        ChangeThing { call }
    }
}

/// A request of [`Client::change_thing`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ChangeThing {
    call: Call,
}

impl ChangeThing {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for ChangeThing {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::error_json)
    }
}
