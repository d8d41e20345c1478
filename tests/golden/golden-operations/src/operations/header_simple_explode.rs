// Generated from an OpenAPI specification; change the specification instead.

//! `GET /header/exploded`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "headerSimpleExplode",
    method: describe::Method::Get,
    path: "/header/exploded",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static X_TEXT: describe::Parameter = describe::Parameter {
    explode: true,
    ..describe::Parameter::header("X-Text")
};

static X_LIST: describe::Parameter = describe::Parameter {
    explode: true,
    ..describe::Parameter::header("X-List")
};

static X_OBJECT: describe::Parameter = describe::Parameter {
    explode: true,
    ..describe::Parameter::header("X-Object")
};

impl Client {
    /// `GET /header/exploded`.
    ///
    /// `GET /header/exploded`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml:115`.
    pub fn header_simple_explode(&self) -> HeaderSimpleExplode {
        HeaderSimpleExplode {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::header_simple_explode`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct HeaderSimpleExplode {
    call: Call,
}

impl HeaderSimpleExplode {
    /// `X-Text`.
    ///
    /// Sent as `X-Text` in the header.
    pub fn x_text(mut self, x_text: &str) -> Self {
        self.call.set(&X_TEXT, &x_text);
        self
    }

    /// `X-List`.
    ///
    /// Sent as `X-List` in the header.
    pub fn x_list(mut self, x_list: &[String]) -> Self {
        self.call.set(&X_LIST, &x_list);
        self
    }

    /// `X-Object`.
    ///
    /// Sent as `X-Object` in the header.
    pub fn x_object(mut self, x_object: &types::Rgb) -> Self {
        self.call.set(&X_OBJECT, x_object);
        self
    }

    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for HeaderSimpleExplode {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
