// Generated from an OpenAPI specification; change the specification instead.

//! `GET /lists`: Lists in the query.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "lists",
    method: describe::Method::Get,
    path: "/lists",
    security: &[],
    rate_limit: None,
    accept: "application/json",
    success: &[describe::Status::Code(200)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static TAG: describe::Parameter = describe::Parameter::query("tag");

static NUMBER: describe::Parameter = describe::Parameter::query("number");

static COLOR: describe::Parameter = describe::Parameter::query("color");

impl Client {
    /// Lists in the query.
    ///
    /// `GET /lists`
    ///
    /// # Answers
    ///
    /// - 200: Things.
    ///
    /// Defined at `tests/wire/spec.yaml:81`.
    pub fn lists(&self) -> Lists {
        Lists {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::lists`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Lists {
    call: Call,
}

impl Lists {
    /// `tag`.
    ///
    /// Sent as `tag` in the query.
    pub fn tag(mut self, tag: &[String]) -> Self {
        self.call.set(&TAG, &tag);
        self
    }

    /// `number`.
    ///
    /// Sent as `number` in the query.
    pub fn number(mut self, number: &[i64]) -> Self {
        self.call.set(&NUMBER, &number);
        self
    }

    /// `color`.
    ///
    /// Sent as `color` in the query.
    pub fn color(mut self, color: &[types::Color]) -> Self {
        self.call.set(&COLOR, &color);
        self
    }

    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for Lists {
    type Output = Result<Response<Vec<types::Thing>, ()>, Error>;
    type IntoFuture = Pending<Vec<types::Thing>, (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::json, Answer::no_error_body)
    }
}
