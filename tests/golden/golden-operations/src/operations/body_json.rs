// Generated from an OpenAPI specification; change the specification instead.

//! `POST /body/json`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "bodyJson",
    method: describe::Method::Post,
    path: "/body/json",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: false,
    servers: &[],
};

impl Client {
    /// `POST /body/json`.
    ///
    /// `POST /body/json`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml:171`.
    pub fn body_json(&self, body: &types::Rgb) -> BodyJson {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        BodyJson { call }
    }
}

/// A request of [`Client::body_json`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct BodyJson {
    call: Call,
}

impl BodyJson {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for BodyJson {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
