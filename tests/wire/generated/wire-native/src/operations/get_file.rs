// Generated from an OpenAPI specification; change the specification instead.

//! `GET /files/{name}.{extension}`: Two parameters in one segment.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "getFile",
    method: describe::Method::Get,
    path: "/files/{name}.{extension}",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static NAME: describe::Parameter = describe::Parameter::path("name");

static EXTENSION: describe::Parameter = describe::Parameter::path("extension");

impl Client {
    /// Two parameters in one segment.
    ///
    /// `GET /files/{name}.{extension}`
    ///
    /// # Arguments
    ///
    /// - `name` (path): (no description)
    /// - `extension` (path): (no description)
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:58`.
    pub fn get_file(&self, name: &str, extension: &str) -> GetFile {
        let mut call = self.core.call(&OPERATION);
        call.set(&NAME, &name);
        call.set(&EXTENSION, &extension);
        GetFile { call }
    }
}

/// A request of [`Client::get_file`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetFile {
    call: Call,
}

impl GetFile {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for GetFile {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
