// Generated from an OpenAPI specification; change the specification instead.

//! `POST /union`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "sendUnions",
    method: describe::Method::Post,
    path: "/union",
    security: &[],
    rate_limit: None,
    accept: "application/json",
    success: &[describe::Status::Code(200)],
    errors: &[],
    idempotent: false,
    servers: &[],
};

impl Client {
    /// `POST /union`.
    ///
    /// `POST /union`
    ///
    /// # Answers
    ///
    /// - 200: The same again
    ///
    /// Defined at `unions.yaml:7`.
    pub fn send_unions(&self, body: &types::Unions) -> SendUnions {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        SendUnions { call }
    }
}

/// A request of [`Client::send_unions`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct SendUnions {
    call: Call,
}

impl SendUnions {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for SendUnions {
    type Output = Result<Response<types::Unions, ()>, Error>;
    type IntoFuture = Pending<types::Unions, (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::json, Answer::no_error_body)
    }
}
