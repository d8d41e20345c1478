// Generated from an OpenAPI specification; change the specification instead.

//! `POST /body/binary`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "bodyBinary",
    method: describe::Method::Post,
    path: "/body/binary",
    security: &[],
    rate_limit: None,
    accept: "application/octet-stream",
    success: &[describe::Status::Code(200)],
    errors: &[],
    idempotent: false,
    servers: &[],
};

impl Client {
    /// `POST /body/binary`.
    ///
    /// `POST /body/binary`
    ///
    /// # Answers
    ///
    /// - 200: The bytes again
    ///
    /// Defined at `operations.yaml:214`.
    pub fn body_binary(&self, body: impl Into<client_runtime::Bytes>) -> BodyBinary {
        let mut call = self.core.call(&OPERATION);
        call.body_bytes("application/octet-stream", body);
        BodyBinary { call }
    }
}

/// A request of [`Client::body_binary`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct BodyBinary {
    call: Call,
}

impl BodyBinary {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for BodyBinary {
    type Output = Result<Response<client_runtime::Bytes, ()>, Error>;
    type IntoFuture = Pending<client_runtime::Bytes, (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::bytes, Answer::no_error_body)
    }
}
