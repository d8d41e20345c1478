// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /body/several`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "bodySeveral",
    method: describe::Method::Put,
    path: "/body/several",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

impl Client {
    /// `PUT /body/several`.
    ///
    /// `PUT /body/several`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml:220`.
    pub fn body_several(&self, body: impl Into<BodySeveralBody>) -> BodySeveral {
        let mut call = self.core.call(&OPERATION);
        body.into().set(&mut call);
        BodySeveral { call }
    }
}

/// A request of [`Client::body_several`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct BodySeveral {
    call: Call,
}

impl BodySeveral {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for BodySeveral {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}

/// The body of [`Client::body_several`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BodySeveralBody {
    /// Sent as `application/json`.
    Json(types::Rgb),
    /// Sent as `text/plain`.
    Text(String),
    /// Sent as `image/png`.
    Bytes(client_runtime::Bytes),
}

impl BodySeveralBody {
    fn set(&self, call: &mut Call) {
        match self {
            Self::Json(body) => {
                call.body_json("application/json", body);
            }
            Self::Text(body) => {
                call.body_text("text/plain", body);
            }
            Self::Bytes(body) => {
                call.body_bytes("image/png", body.clone());
            }
        }
    }
}

impl From<types::Rgb> for BodySeveralBody {
    fn from(body: types::Rgb) -> Self {
        Self::Json(body)
    }
}

impl From<String> for BodySeveralBody {
    fn from(body: String) -> Self {
        Self::Text(body)
    }
}

impl From<client_runtime::Bytes> for BodySeveralBody {
    fn from(body: client_runtime::Bytes) -> Self {
        Self::Bytes(body)
    }
}
