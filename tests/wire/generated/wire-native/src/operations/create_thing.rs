// Generated from an OpenAPI specification; change the specification instead.

//! `POST /things`: JSON in the body.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "createThing",
    method: describe::Method::Post,
    path: "/things",
    security: &[],
    rate_limit: None,
    accept: "application/json",
    success: &[describe::Status::Code(201)],
    errors: &[describe::Status::Default],
    idempotent: false,
    servers: &[],
};

impl Client {
    /// JSON in the body.
    ///
    /// `POST /things`
    ///
    /// # Answers
    ///
    /// - 201: The thing.
    ///
    /// # Errors
    ///
    /// - any other status: What went wrong.
    ///
    /// Defined at `tests/wire/spec.yaml:109`.
    pub fn create_thing(&self, body: &types::Thing) -> CreateThing {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        CreateThing { call }
    }
}

/// A request of [`Client::create_thing`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateThing {
    call: Call,
}

impl CreateThing {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for CreateThing {
    type Output = Result<Response<types::Thing, ()>, Error>;
    type IntoFuture = Pending<types::Thing, (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::json, Answer::error_json)
    }
}
