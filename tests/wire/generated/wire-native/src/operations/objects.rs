// Generated from an OpenAPI specification; change the specification instead.

//! `GET /objects`: An object in the query.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "objects",
    method: describe::Method::Get,
    path: "/objects",
    security: &[],
    rate_limit: None,
    accept: "application/json",
    success: &[describe::Status::Code(200)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static POINT: describe::Parameter = describe::Parameter::query("point");

impl Client {
    /// An object in the query.
    ///
    /// `GET /objects`
    ///
    /// # Answers
    ///
    /// - 200: Things.
    ///
    /// Defined at `tests/wire/spec.yaml:90`.
    pub fn objects(&self) -> Objects {
        Objects {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::objects`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Objects {
    call: Call,
}

impl Objects {
    /// `point`.
    ///
    /// Sent as `point` in the query.
    pub fn point(mut self, point: &types::Point) -> Self {
        self.call.set(&POINT, point);
        self
    }

    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for Objects {
    type Output = Result<Response<Vec<types::Thing>, ()>, Error>;
    type IntoFuture = Pending<Vec<types::Thing>, (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::json, Answer::no_error_body)
    }
}
