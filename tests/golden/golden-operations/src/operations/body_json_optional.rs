// Generated from an OpenAPI specification; change the specification instead.

//! `POST /body/json/optional`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "bodyJsonOptional",
    method: describe::Method::Post,
    path: "/body/json/optional",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: false,
    servers: &[],
};

impl Client {
    /// `POST /body/json/optional`.
    ///
    /// `POST /body/json/optional`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml:177`.
    pub fn body_json_optional(&self) -> BodyJsonOptional {
        BodyJsonOptional {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::body_json_optional`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct BodyJsonOptional {
    call: Call,
}

impl BodyJsonOptional {
    /// The body of the request.
    pub fn body(self, body: &types::Rgb) -> Self {
        let mut call = self.call;
        call.body_json("application/json", body);
        Self { call }
    }

    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for BodyJsonOptional {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
