// Generated from an OpenAPI specification; change the specification instead.

//! `GET /{a}/x-{b}.json`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "get by a x- b .json",
    method: describe::Method::Get,
    path: "/{a}/x-{b}.json",
    security: &[],
    rate_limit: None,
    accept: "application/json",
    success: &[describe::Status::Code(200)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static A: describe::Parameter = describe::Parameter::path("a");

static B: describe::Parameter = describe::Parameter::path("b");

impl Client {
    /// `GET /{a}/x-{b}.json`.
    ///
    /// `GET /{a}/x-{b}.json`
    ///
    /// # Arguments
    ///
    /// - `a` (path): (no description)
    /// - `b` (path): (no description)
    ///
    /// # Answers
    ///
    /// - 200: Everything
    ///
    /// Defined at `hostile.yaml:68`.
    pub fn get_by_a_x_b_json(&self, a: &str, b: &str) -> GetByAXBJson {
        let mut call = self.core.call(&OPERATION);
        call.set(&A, &a);
        call.set(&B, &b);
        GetByAXBJson { call }
    }
}

/// A request of [`Client::get_by_a_x_b_json`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetByAXBJson {
    call: Call,
}

impl GetByAXBJson {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for GetByAXBJson {
    type Output = Result<Response<types::Everything, ()>, Error>;
    type IntoFuture = Pending<types::Everything, (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::json, Answer::no_error_body)
    }
}
