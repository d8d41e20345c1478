// Generated from an OpenAPI specification; change the specification instead.

//! `GET /path/simple/joined/{text}/{list}/{object}`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "pathSimple",
    method: describe::Method::Get,
    path: "/path/simple/joined/{text}/{list}/{object}",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static TEXT: describe::Parameter = describe::Parameter::path("text");

static LIST: describe::Parameter = describe::Parameter::path("list");

static OBJECT: describe::Parameter = describe::Parameter::path("object");

impl Client {
    /// `GET /path/simple/joined/{text}/{list}/{object}`.
    ///
    /// `GET /path/simple/joined/{text}/{list}/{object}`
    ///
    /// # Arguments
    ///
    /// - `text` (path): (no description)
    /// - `list` (path): (no description)
    /// - `object` (path): (no description)
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml:11`.
    pub fn path_simple(
        &self,
        text: &str,
        list: &[String],
        object: &types::Rgb,
    ) -> PathSimple {
        let mut call = self.core.call(&OPERATION);
        call.set(&TEXT, &text);
        call.set(&LIST, &list);
        call.set(&OBJECT, object);
        PathSimple { call }
    }
}

/// A request of [`Client::path_simple`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PathSimple {
    call: Call,
}

impl PathSimple {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for PathSimple {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
