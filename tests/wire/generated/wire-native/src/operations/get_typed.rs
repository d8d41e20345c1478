// Generated from an OpenAPI specification; change the specification instead.

//! `GET /typed/{number}/{flag}/{uuid}/{date}/{moment}/{color}`: Values other than strings in the path.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "getTyped",
    method: describe::Method::Get,
    path: "/typed/{number}/{flag}/{uuid}/{date}/{moment}/{color}",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static NUMBER: describe::Parameter = describe::Parameter::path("number");

static FLAG: describe::Parameter = describe::Parameter::path("flag");

static UUID: describe::Parameter = describe::Parameter::path("uuid");

static DATE: describe::Parameter = describe::Parameter::path("date");

static MOMENT: describe::Parameter = describe::Parameter::path("moment");

static COLOR: describe::Parameter = describe::Parameter::path("color");

impl Client {
    /// Values other than strings in the path.
    ///
    /// `GET /typed/{number}/{flag}/{uuid}/{date}/{moment}/{color}`
    ///
    /// # Arguments
    ///
    /// - `number` (path): (no description)
    /// - `flag` (path): (no description)
    /// - `uuid` (path): (no description)
    /// - `date` (path): (no description)
    /// - `moment` (path): (no description)
    /// - `color` (path): (no description)
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:46`.
    pub fn get_typed(
        &self,
        number: i64,
        flag: bool,
        uuid: &client_runtime::Uuid,
        date: client_runtime::Date,
        moment: client_runtime::DateTime,
        color: impl Into<types::Color>,
    ) -> GetTyped {
        let mut call = self.core.call(&OPERATION);
        call.set(&NUMBER, &number);
        call.set(&FLAG, &flag);
        call.set(&UUID, uuid);
        call.set(&DATE, &date);
        call.set(&MOMENT, &moment);
        call.set(&COLOR, &color.into());
        GetTyped { call }
    }
}

/// A request of [`Client::get_typed`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetTyped {
    call: Call,
}

impl GetTyped {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for GetTyped {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
