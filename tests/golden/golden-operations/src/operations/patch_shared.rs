// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /shared/{id}`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "patchShared",
    method: describe::Method::Patch,
    path: "/shared/{id}",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: false,
    servers: &[],
};

static ID: describe::Parameter = describe::Parameter::path("id");

static X_TRACE: describe::Parameter = describe::Parameter::header("X-Trace");

impl Client {
    /// `PATCH /shared/{id}`.
    ///
    /// `PATCH /shared/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): (no description)
    /// - `x_trace` (header): Overrides the one of the path.
    ///
    /// # Answers
    ///
    /// - 204: Changed
    ///
    /// Defined at `operations.yaml:162`.
    pub fn patch_shared(&self, id: i64, x_trace: &str) -> PatchShared {
        let mut call = self.core.call(&OPERATION);
        call.set(&ID, &id);
        call.set(&X_TRACE, &x_trace);
        PatchShared { call }
    }
}

/// A request of [`Client::patch_shared`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PatchShared {
    call: Call,
}

impl PatchShared {
    /// The body of the request.
    pub fn body(
        self,
        body: &std::collections::BTreeMap<String, client_runtime::Value>,
    ) -> Self {
        let mut call = self.call;
        call.body_json("application/merge-patch+json", body);
        Self { call }
    }

    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for PatchShared {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
