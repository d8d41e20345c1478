// Generated from an OpenAPI specification; change the specification instead.

//! `GET /deep`: An object in the query, in another style.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "deep",
    method: describe::Method::Get,
    path: "/deep",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static FILTER: describe::Parameter = describe::Parameter {
    style: describe::Style::DeepObject,
    ..describe::Parameter::query("filter")
};

impl Client {
    /// An object in the query, in another style.
    ///
    /// `GET /deep`
    ///
    /// # Arguments
    ///
    /// - `filter` (query): (no description)
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:186`.
    pub fn deep(&self, filter: &types::Point) -> Deep {
        let mut call = self.core.call(&OPERATION);
        call.set(&FILTER, filter);
        Deep { call }
    }
}

/// A request of [`Client::deep`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Deep {
    call: Call,
}

impl Deep {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for Deep {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
