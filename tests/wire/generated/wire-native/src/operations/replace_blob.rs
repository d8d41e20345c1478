// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /blob`: Bytes in the body.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "replaceBlob",
    method: describe::Method::Put,
    path: "/blob",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

impl Client {
    /// Bytes in the body.
    ///
    /// `PUT /blob`
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:166`.
    pub fn replace_blob(&self, body: impl Into<client_runtime::Bytes>) -> ReplaceBlob {
        let mut call = self.core.call(&OPERATION);
        call.body_bytes("application/octet-stream", body);
        ReplaceBlob { call }
    }
}

/// A request of [`Client::replace_blob`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ReplaceBlob {
    call: Call,
}

impl ReplaceBlob {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for ReplaceBlob {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
