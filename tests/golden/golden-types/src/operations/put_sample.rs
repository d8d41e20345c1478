// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /samples/{id}`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "putSample",
    method: describe::Method::Put,
    path: "/samples/{id}",
    security: &[],
    rate_limit: None,
    accept: "application/json",
    success: &[describe::Status::Code(200)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static ID: describe::Parameter = describe::Parameter::path("id");

impl Client {
    /// `PUT /samples/{id}`.
    ///
    /// `PUT /samples/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): (no description)
    ///
    /// # Answers
    ///
    /// - 200: The sample as it is now
    ///
    /// Defined at `types.yaml:18`.
    pub fn put_sample(
        &self,
        id: &client_runtime::Uuid,
        body: &types::Sample,
    ) -> PutSample {
        let mut call = self.core.call(&OPERATION);
        call.set(&ID, id);
        call.body_json("application/json", body);
        PutSample { call }
    }
}

/// A request of [`Client::put_sample`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PutSample {
    call: Call,
}

impl PutSample {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for PutSample {
    type Output = Result<Response<types::Sample, ()>, Error>;
    type IntoFuture = Pending<types::Sample, (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::json, Answer::no_error_body)
    }
}
