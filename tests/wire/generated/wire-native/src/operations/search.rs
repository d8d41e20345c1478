// Generated from an OpenAPI specification; change the specification instead.

//! `GET /search`: Scalars in the query.

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "search",
    method: describe::Method::Get,
    path: "/search",
    security: &[],
    rate_limit: None,
    accept: "application/json",
    success: &[describe::Status::Code(200)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static Q: describe::Parameter = describe::Parameter::query("q");

static LIMIT: describe::Parameter = describe::Parameter::query("limit");

static RATIO: describe::Parameter = describe::Parameter::query("ratio");

static EXACT: describe::Parameter = describe::Parameter::query("exact");

static SINCE: describe::Parameter = describe::Parameter::query("since");

static CHANGED_AFTER: describe::Parameter = describe::Parameter::query("changed-after");

static COLOR: describe::Parameter = describe::Parameter::query("color");

static FILTER_NAME: describe::Parameter = describe::Parameter::query("filter[name]");

impl Client {
    /// Scalars in the query.
    ///
    /// `GET /search`
    ///
    /// # Arguments
    ///
    /// - `q` (query): (no description)
    ///
    /// # Answers
    ///
    /// - 200: Things.
    ///
    /// Defined at `tests/wire/spec.yaml:67`.
    pub fn search(&self, q: &str) -> Search {
        let mut call = self.core.call(&OPERATION);
        call.set(&Q, &q);
        Search { call }
    }
}

/// A request of [`Client::search`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Search {
    call: Call,
}

impl Search {
    /// `limit`.
    ///
    /// Sent as `limit` in the query.
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(&LIMIT, &limit);
        self
    }

    /// `ratio`.
    ///
    /// Sent as `ratio` in the query.
    pub fn ratio(mut self, ratio: f64) -> Self {
        self.call.set(&RATIO, &ratio);
        self
    }

    /// `exact`.
    ///
    /// Sent as `exact` in the query.
    pub fn exact(mut self, exact: bool) -> Self {
        self.call.set(&EXACT, &exact);
        self
    }

    /// `since`.
    ///
    /// Sent as `since` in the query.
    pub fn since(mut self, since: client_runtime::Date) -> Self {
        self.call.set(&SINCE, &since);
        self
    }

    /// `changed-after`.
    ///
    /// Sent as `changed-after` in the query.
    pub fn changed_after(mut self, changed_after: client_runtime::DateTime) -> Self {
        self.call.set(&CHANGED_AFTER, &changed_after);
        self
    }

    /// `color`.
    ///
    /// Sent as `color` in the query.
    pub fn color(mut self, color: impl Into<types::Color>) -> Self {
        self.call.set(&COLOR, &color.into());
        self
    }

    /// `filter[name]`.
    ///
    /// Sent as `filter[name]` in the query.
    pub fn filter_name(mut self, filter_name: &str) -> Self {
        self.call.set(&FILTER_NAME, &filter_name);
        self
    }

    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for Search {
    type Output = Result<Response<Vec<types::Thing>, ()>, Error>;
    type IntoFuture = Pending<Vec<types::Thing>, (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::json, Answer::no_error_body)
    }
}
