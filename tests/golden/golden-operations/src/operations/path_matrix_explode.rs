// Generated from an OpenAPI specification; change the specification instead.

//! `GET /path/matrix/exploded/{text}/{list}/{object}`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "pathMatrixExplode",
    method: describe::Method::Get,
    path: "/path/matrix/exploded/{text}/{list}/{object}",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static TEXT: describe::Parameter = describe::Parameter {
    style: describe::Style::Matrix,
    explode: true,
    ..describe::Parameter::path("text")
};

static LIST: describe::Parameter = describe::Parameter {
    style: describe::Style::Matrix,
    explode: true,
    ..describe::Parameter::path("list")
};

static OBJECT: describe::Parameter = describe::Parameter {
    style: describe::Style::Matrix,
    explode: true,
    ..describe::Parameter::path("object")
};

impl Client {
    /// `GET /path/matrix/exploded/{text}/{list}/{object}`.
    ///
    /// `GET /path/matrix/exploded/{text}/{list}/{object}`
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
    /// Defined at `operations.yaml:56`.
    pub fn path_matrix_explode(
        &self,
        text: &str,
        list: &[String],
        object: &types::Rgb,
    ) -> PathMatrixExplode {
        let mut call = self.core.call(&OPERATION);
        call.set(&TEXT, &text);
        call.set(&LIST, &list);
        call.set(&OBJECT, object);
        PathMatrixExplode { call }
    }
}

/// A request of [`Client::path_matrix_explode`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PathMatrixExplode {
    call: Call,
}

impl PathMatrixExplode {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for PathMatrixExplode {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
