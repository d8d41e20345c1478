// Generated from an OpenAPI specification; change the specification instead.

//! `POST /login`: A form in the body.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "login",
    method: describe::Method::Post,
    path: "/login",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: false,
    servers: &[],
};

impl Client {
    /// A form in the body.
    ///
    /// `POST /login`
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:147`.
    pub fn login(&self, body: &types::LoginBody) -> Login {
        let mut call = self.core.call(&OPERATION);
        call.body_form(body, &[]);
        Login { call }
    }
}

/// A request of [`Client::login`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Login {
    call: Call,
}

impl Login {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for Login {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
