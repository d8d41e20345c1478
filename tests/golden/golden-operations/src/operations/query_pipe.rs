// Generated from an OpenAPI specification; change the specification instead.

//! `GET /query/pipe`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "queryPipe",
    method: describe::Method::Get,
    path: "/query/pipe",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static LIST: describe::Parameter = describe::Parameter {
    style: describe::Style::PipeDelimited,
    explode: false,
    ..describe::Parameter::query("list")
};

static OBJECT: describe::Parameter = describe::Parameter {
    style: describe::Style::PipeDelimited,
    explode: false,
    ..describe::Parameter::query("object")
};

impl Client {
    /// `GET /query/pipe`.
    ///
    /// `GET /query/pipe`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml:91`.
    pub fn query_pipe(&self) -> QueryPipe {
        QueryPipe {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::query_pipe`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct QueryPipe {
    call: Call,
}

impl QueryPipe {
    /// `list`.
    ///
    /// Sent as `list` in the query.
    pub fn list(mut self, list: &[String]) -> Self {
        self.call.set(&LIST, &list);
        self
    }

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

impl IntoFuture for QueryPipe {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
