// Generated from an OpenAPI specification; change the specification instead.

//! `DELETE /things/{id}`: Deletes a thing.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "deleteThing",
    method: describe::Method::Delete,
    path: "/things/{id}",
    security: &[],
    rate_limit: None,
    accept: "application/json",
    success: &[describe::Status::Code(204)],
    errors: &[describe::Status::Default],
    idempotent: true,
    servers: &[],
};

static ID: describe::Parameter = describe::Parameter::path("id");

impl Client {
    /// Deletes a thing.
    ///
    /// `DELETE /things/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): (no description)
    ///
    /// # Answers
    ///
    /// - 204: Gone.
    ///
    /// # Errors
    ///
    /// - any other status: What went wrong.
    ///
    /// Defined at `tests/wire/spec.yaml:24`.
    pub fn delete_thing(&self, id: &str) -> DeleteThing {
        let mut call = self.core.call(&OPERATION);
        call.set(&ID, &id);
        DeleteThing { call }
    }
}

/// A request of [`Client::delete_thing`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteThing {
    call: Call,
}

impl DeleteThing {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for DeleteThing {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::error_json)
    }
}
