// Generated from an OpenAPI specification; change the specification instead.

//! `OPTIONS /shared/{id}`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "options shared by id",
    method: describe::Method::Options,
    path: "/shared/{id}",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static ID: describe::Parameter = describe::Parameter::path("id");

static X_TRACE: describe::Parameter = describe::Parameter::header("X-Trace");

impl Client {
    /// `OPTIONS /shared/{id}`.
    ///
    /// `OPTIONS /shared/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): (no description)
    ///
    /// # Answers
    ///
    /// - 204: What is possible
    ///
    /// Defined at `operations.yaml:161`.
    pub fn options_shared_by_id(&self, id: i64) -> OptionsSharedById {
        let mut call = self.core.call(&OPERATION);
        call.set(&ID, &id);
        OptionsSharedById { call }
    }
}

/// A request of [`Client::options_shared_by_id`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct OptionsSharedById {
    call: Call,
}

impl OptionsSharedById {
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

impl IntoFuture for OptionsSharedById {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
