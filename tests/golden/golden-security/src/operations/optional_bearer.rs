// Generated from an OpenAPI specification; change the specification instead.

//! `GET /optional`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "optionalBearer",
    method: describe::Method::Get,
    path: "/optional",
    security: &[&[("bearer", &[])], &[]],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

impl Client {
    /// `GET /optional`.
    ///
    /// `GET /optional`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml:19`.
    pub fn optional_bearer(&self) -> OptionalBearer {
        OptionalBearer {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::optional_bearer`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct OptionalBearer {
    call: Call,
}

impl OptionalBearer {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for OptionalBearer {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
