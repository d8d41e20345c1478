// Generated from an OpenAPI specification; change the specification instead.

//! `GET /query/deep`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "queryDeep",
    method: describe::Method::Get,
    path: "/query/deep",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static OBJECT: describe::Parameter = describe::Parameter {
    style: describe::Style::DeepObject,
    ..describe::Parameter::query("object")
};

impl Client {
    /// `GET /query/deep`.
    ///
    /// `GET /query/deep`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml:99`.
    pub fn query_deep(&self) -> QueryDeep {
        QueryDeep {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::query_deep`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct QueryDeep {
    call: Call,
}

impl QueryDeep {
    /// `object`.
    ///
    /// Sent as `object` in the query.
    pub fn object(mut self, object: &types::Rgb) -> Self {
        self.call.set(&OBJECT, object);
        self
    }

    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for QueryDeep {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
