// Generated from an OpenAPI specification; change the specification instead.

//! `GET /elsewhere`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "elsewhere",
    method: describe::Method::Get,
    path: "/elsewhere",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[
        describe::Server {
            url: "https://files.example.com/{area}",
            description: "",
            variables: &[
                describe::ServerVariable {
                    name: "area",
                    default: "public",
                    values: &[],
                    description: "",
                },
            ],
        },
    ],
};

impl Client {
    /// `GET /elsewhere`.
    ///
    /// `GET /elsewhere`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml:37`.
    pub fn elsewhere(&self) -> Elsewhere {
        Elsewhere {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::elsewhere`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Elsewhere {
    call: Call,
}

impl Elsewhere {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for Elsewhere {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
