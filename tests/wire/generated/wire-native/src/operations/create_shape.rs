// Generated from an OpenAPI specification; change the specification instead.

//! `POST /shape`: One of several types in the body.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "createShape",
    method: describe::Method::Post,
    path: "/shape",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: false,
    servers: &[],
};

impl Client {
    /// One of several types in the body.
    ///
    /// `POST /shape`
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:123`.
    pub fn create_shape(&self, body: &types::ShapeModel) -> CreateShape {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        CreateShape { call }
    }
}

/// A request of [`Client::create_shape`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateShape {
    call: Call,
}

impl CreateShape {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for CreateShape {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
