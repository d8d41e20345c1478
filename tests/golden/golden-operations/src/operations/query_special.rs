// Generated from an OpenAPI specification; change the specification instead.

//! `GET /query/special`.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "querySpecial",
    method: describe::Method::Get,
    path: "/query/special",
    security: &[],
    rate_limit: None,
    accept: "",
    success: &[describe::Status::Code(204)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static RESERVED: describe::Parameter = describe::Parameter {
    allow_reserved: true,
    ..describe::Parameter::query("reserved")
};

static BLANK: describe::Parameter = describe::Parameter {
    allow_empty: true,
    ..describe::Parameter::query("blank")
};

static FILTER: describe::Parameter = describe::Parameter {
    json: true,
    ..describe::Parameter::query("filter")
};

static NUMBER: describe::Parameter = describe::Parameter::query("number");

static FLAG: describe::Parameter = describe::Parameter::query("flag");

static SINCE: describe::Parameter = describe::Parameter::query("since");

static COLOUR: describe::Parameter = describe::Parameter::query("colour");

static OLD: describe::Parameter = describe::Parameter::query("old");

impl Client {
    /// `GET /query/special`.
    ///
    /// `GET /query/special`
    ///
    /// # Arguments
    ///
    /// - `number` (query): (no description)
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml:140`.
    pub fn query_special(&self, number: f64) -> QuerySpecial {
        let mut call = self.core.call(&OPERATION);
        call.set(&NUMBER, &number);
        QuerySpecial { call }
    }
}

/// A request of [`Client::query_special`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct QuerySpecial {
    call: Call,
}

impl QuerySpecial {
    /// `reserved`.
    ///
    /// Sent as `reserved` in the query.
    pub fn reserved(mut self, reserved: &str) -> Self {
        self.call.set(&RESERVED, &reserved);
        self
    }

    /// `blank`.
    ///
    /// Sent as `blank` in the query.
    pub fn blank(mut self, blank: &str) -> Self {
        self.call.set(&BLANK, &blank);
        self
    }

    /// `filter`.
    ///
    /// Sent as `filter` in the query.
    pub fn filter(mut self, filter: &types::Rgb) -> Self {
        self.call.set(&FILTER, filter);
        self
    }

    /// `flag`.
    ///
    /// Default `false`.
    ///
    /// Sent as `flag` in the query.
    pub fn flag(mut self, flag: bool) -> Self {
        self.call.set(&FLAG, &flag);
        self
    }

    /// `since`.
    ///
    /// Sent as `since` in the query.
    pub fn since(mut self, since: client_runtime::DateTime) -> Self {
        self.call.set(&SINCE, &since);
        self
    }

    /// `colour`.
    ///
    /// Sent as `colour` in the query.
    pub fn colour(mut self, colour: impl Into<types::QuerySpecialColour>) -> Self {
        self.call.set(&COLOUR, &colour.into());
        self
    }

    /// Use `number`.
    ///
    /// Sent as `old` in the query.
    #[deprecated(note = "the specification says so")]
    pub fn old(mut self, old: &str) -> Self {
        self.call.set(&OLD, &old);
        self
    }

    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for QuerySpecial {
    type Output = Result<Response<(), ()>, Error>;
    type IntoFuture = Pending<(), (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::empty, Answer::no_error_body)
    }
}
