// Generated from an OpenAPI specification; change the specification instead.

//! `POST /anything`: Any JSON in the body.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "createAnything",
    method: describe::Method::Post,
    path: "/anything",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: false,
    servers: &[],
};

impl Client {
    /// Any JSON in the body.
    ///
    /// `POST /anything`
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:139`.
    pub fn create_anything(&self, body: &client_runtime::Value) -> CreateAnything {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        CreateAnything { call }
    }
}

/// A request of [`Client::create_anything`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateAnything {
    call: Call,
}

impl CreateAnything {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for CreateAnything {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
