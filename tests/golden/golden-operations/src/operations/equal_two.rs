// Generated from an OpenAPI specification; change the specification instead.

//! `POST /equal/two`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "equalTwo",
    method: describe::Method::Post,
    path: "/equal/two",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: false,
    servers: &[],
};

static MODE: describe::Parameter = describe::Parameter::query("mode");

impl Client {
    /// `POST /equal/two`.
    ///
    /// `POST /equal/two`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml:293`.
    pub fn equal_two(&self) -> EqualTwo {
        EqualTwo {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::equal_two`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct EqualTwo {
    call: Call,
}

impl EqualTwo {
    /// `mode`.
    ///
    /// Sent as `mode` in the query.
    pub fn mode(mut self, mode: impl Into<types::EqualOneMode>) -> Self {
        self.call.set(&MODE, &mode.into());
        self
    }

    /// The body of the request.
    pub fn body(self, body: &types::EqualOneBody) -> Self {
        let mut call = self.call;
        call.body_json("application/json", body);
        Self { call }
    }

    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for EqualTwo {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
