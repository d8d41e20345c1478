// Generated from an OpenAPI specification; change the specification instead.

//! `POST /body/multipart`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "bodyMultipart",
    method: describe::Method::Post,
    path: "/body/multipart",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: false,
    servers: &[],
};

impl Client {
    /// `POST /body/multipart`.
    ///
    /// `POST /body/multipart`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml:196`.
    pub fn body_multipart(&self, body: &types::Upload) -> BodyMultipart {
        let mut call = self.core.call(&OPERATION);
        let mut parts = client_runtime::Multipart::new();
        parts.field("title", &body.title);
        parts.bytes("photo", None, Some("image/png"), body.photo.0.clone());
        parts.field("colour", &body.colour);
        parts.field("tags", &body.tags);
        for file in body.pages.iter().flatten() {
            parts.bytes("pages", None, None, file.0.clone());
        }
        parts.members(&body.additional_properties);
        call.body_multipart(parts);
        BodyMultipart { call }
    }
}

/// A request of [`Client::body_multipart`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct BodyMultipart {
    call: Call,
}

impl BodyMultipart {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for BodyMultipart {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
