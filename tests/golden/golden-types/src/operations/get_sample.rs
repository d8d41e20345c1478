// Generated from an OpenAPI specification; change the specification instead.

//! `GET /samples/{id}`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "getSample",
    method: describe::Method::Get,
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
    /// `GET /samples/{id}`.
    ///
    /// `GET /samples/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): (no description)
    ///
    /// # Answers
    ///
    /// - 200: The sample
    ///
    /// Defined at `types.yaml:12`.
    pub fn get_sample(&self, id: &client_runtime::Uuid) -> GetSample {
        let mut call = self.core.call(&OPERATION);
        call.set(&ID, id);
        GetSample { call }
    }
}

/// A request of [`Client::get_sample`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetSample {
    call: Call,
}

impl GetSample {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for GetSample {
    type Output = Result<Response<types::Sample, ()>, Error>;
    type IntoFuture = Pending<types::Sample, (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::json, Answer::no_error_body)
    }
}
