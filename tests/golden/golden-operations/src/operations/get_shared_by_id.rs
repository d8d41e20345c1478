// Generated from an OpenAPI specification; change the specification instead.

//! `GET /shared/{id}`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "get shared by id",
    method: describe::Method::Get,
    path: "/shared/{id}",
    security: &[],
    rate_limit: None,
    accept: "application/json",
    success: &[describe::Status::Code(200)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static ID: describe::Parameter = describe::Parameter::path("id");

static X_TRACE: describe::Parameter = describe::Parameter::header("X-Trace");

impl Client {
    /// `GET /shared/{id}`.
    ///
    /// `GET /shared/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): (no description)
    ///
    /// # Answers
    ///
    /// - 200: No operationId
    ///
    /// Defined at `operations.yaml:158`.
    pub fn get_shared_by_id(&self, id: i64) -> GetSharedById {
        let mut call = self.core.call(&OPERATION);
        call.set(&ID, &id);
        GetSharedById { call }
    }
}

/// A request of [`Client::get_shared_by_id`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetSharedById {
    call: Call,
}

impl GetSharedById {
    /// `X-Trace`.
    ///
    /// Sent as `X-Trace` in the header.
    pub fn x_trace(mut self, x_trace: &client_runtime::Uuid) -> Self {
        self.call.set(&X_TRACE, x_trace);
        self
    }

    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for GetSharedById {
    type Output = Result<Response<String, ()>, Error>;
    type IntoFuture = Pending<String, (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::json, Answer::no_error_body)
    }
}
