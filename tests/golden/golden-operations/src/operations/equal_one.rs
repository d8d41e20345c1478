// Generated from an OpenAPI specification; change the specification instead.

//! `POST /equal/one`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "equalOne",
    method: describe::Method::Post,
    path: "/equal/one",
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
    /// `POST /equal/one`.
    ///
    /// `POST /equal/one`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml:284`.
    pub fn equal_one(&self) -> EqualOne {
        EqualOne {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::equal_one`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct EqualOne {
    call: Call,
}

impl EqualOne {
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

impl IntoFuture for EqualOne {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
