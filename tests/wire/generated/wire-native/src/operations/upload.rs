// Generated from an OpenAPI specification; change the specification instead.

//! `POST /upload`: Parts in the body.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "upload",
    method: describe::Method::Post,
    path: "/upload",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: false,
    servers: &[],
};

impl Client {
    /// Parts in the body.
    ///
    /// `POST /upload`
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:178`.
    pub fn upload(&self, body: &types::UploadBody) -> Upload {
        let mut call = self.core.call(&OPERATION);
        let mut parts = client_runtime::Multipart::new();
        parts.bytes("file", None, None, body.file.0.clone());
        parts.members(&body.additional_properties);
        call.body_multipart(parts);
        Upload { call }
    }
}

/// A request of [`Client::upload`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Upload {
    call: Call,
}

impl Upload {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for Upload {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
