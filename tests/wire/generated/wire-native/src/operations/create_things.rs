// Generated from an OpenAPI specification; change the specification instead.

//! `POST /batch`: A list in the body.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "createThings",
    method: describe::Method::Post,
    path: "/batch",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: false,
    servers: &[],
};

impl Client {
    /// A list in the body.
    ///
    /// `POST /batch`
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:115`.
    pub fn create_things(&self, body: &[types::Thing]) -> CreateThings {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", &body);
        CreateThings { call }
    }
}

/// A request of [`Client::create_things`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateThings {
    call: Call,
}

impl CreateThings {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for CreateThings {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
