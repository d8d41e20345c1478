// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /labels`: A map in the body.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "replaceLabels",
    method: describe::Method::Put,
    path: "/labels",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

impl Client {
    /// A map in the body.
    ///
    /// `PUT /labels`
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:131`.
    pub fn replace_labels(
        &self,
        body: &std::collections::BTreeMap<String, String>,
    ) -> ReplaceLabels {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        ReplaceLabels { call }
    }
}

/// A request of [`Client::replace_labels`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ReplaceLabels {
    call: Call,
}

impl ReplaceLabels {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for ReplaceLabels {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
