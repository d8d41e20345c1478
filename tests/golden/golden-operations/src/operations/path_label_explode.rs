// Generated from an OpenAPI specification; change the specification instead.

//! `GET /path/label/exploded/{text}/{list}/{object}`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "pathLabelExplode",
    method: describe::Method::Get,
    path: "/path/label/exploded/{text}/{list}/{object}",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static TEXT: describe::Parameter = describe::Parameter {
    style: describe::Style::Label,
    explode: true,
    ..describe::Parameter::path("text")
};

static LIST: describe::Parameter = describe::Parameter {
    style: describe::Style::Label,
    explode: true,
    ..describe::Parameter::path("list")
};

static OBJECT: describe::Parameter = describe::Parameter {
    style: describe::Style::Label,
    explode: true,
    ..describe::Parameter::path("object")
};

impl Client {
    /// `GET /path/label/exploded/{text}/{list}/{object}`.
    ///
    /// `GET /path/label/exploded/{text}/{list}/{object}`
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
    /// Defined at `operations.yaml:38`.
    pub fn path_label_explode(
        &self,
        text: &str,
        list: &[String],
        object: &types::Rgb,
    ) -> PathLabelExplode {
        let mut call = self.core.call(&OPERATION);
        call.set(&TEXT, &text);
        call.set(&LIST, &list);
        call.set(&OBJECT, object);
        PathLabelExplode { call }
    }
}

/// A request of [`Client::path_label_explode`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PathLabelExplode {
    call: Call,
}

impl PathLabelExplode {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for PathLabelExplode {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
