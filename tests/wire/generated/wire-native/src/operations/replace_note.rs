// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /note`: Text in the body.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "replaceNote",
    method: describe::Method::Put,
    path: "/note",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

impl Client {
    /// Text in the body.
    ///
    /// `PUT /note`
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:160`.
    pub fn replace_note(&self, body: &str) -> ReplaceNote {
        let mut call = self.core.call(&OPERATION);
        call.body_text("text/plain", body);
        ReplaceNote { call }
    }
}

/// A request of [`Client::replace_note`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ReplaceNote {
    call: Call,
}

impl ReplaceNote {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for ReplaceNote {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
