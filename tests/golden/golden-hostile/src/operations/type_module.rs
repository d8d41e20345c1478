// Generated from an OpenAPI specification; change the specification instead.

//! `GET /type/{type}/{Self}/{self}`: \#!\[deny(everything)\] \*/ "\].

use std::future::IntoFuture;
use client_runtime::{Answer, Call, Pending, Response, describe};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "type",
    method: describe::Method::Get,
    path: "/type/{type}/{Self}/{self}",
    security: &[],
    rate_limit: None,
    accept: "application/json",
    success: &[describe::Status::Code(200)],
    errors: &[],
    idempotent: true,
    servers: &[],
};

static TYPE: describe::Parameter = describe::Parameter::path("type");

static SELF: describe::Parameter = describe::Parameter::path("Self");

static SELF_PATH: describe::Parameter = describe::Parameter::path("self");

static CALL_QUERY: describe::Parameter = describe::Parameter::query("call");

static CONFIGURE_QUERY: describe::Parameter = describe::Parameter::query("configure");

static INTO_FUTURE_QUERY: describe::Parameter = describe::Parameter::query(
    "into_future",
);

static FOO_BAR: describe::Parameter = describe::Parameter::query("fooBar");

static FOO_BAR_QUERY: describe::Parameter = describe::Parameter::query("foo_bar");

static FOO_BAR_2: describe::Parameter = describe::Parameter::query("foo-bar");

static FILTER_NAME: describe::Parameter = describe::Parameter::query("filter[name]");

static GROSSE: describe::Parameter = describe::Parameter::query("größe");

static A_AND_B_EQUAL_C: describe::Parameter = describe::Parameter::query("a&b=c");

static ID: describe::Parameter = describe::Parameter::query("id");

static ID_HEADER: describe::Parameter = describe::Parameter::header("id");

static ID_COOKIE: describe::Parameter = describe::Parameter::cookie("id");

impl Client {
    /// \#!\[deny(everything)\] \*/ "\].
    ///
    /// ````text
    /// let x = "unclosed
    /// ````
    ///
    /// `GET /type/{type}/{Self}/{self}`
    ///
    /// # Arguments
    ///
    /// - `type` (path): (no description)
    /// - `self_` (path): (no description)
    /// - `self_path` (path): (no description)
    ///
    /// # Answers
    ///
    /// - 200: \*/ "\] \`\`\`
    ///
    /// Defined at `hostile.yaml:29`.
    pub fn r#type(&self, r#type: &str, self_: &str, self_path: &str) -> Type {
        let mut call = self.core.call(&OPERATION);
        call.set(&TYPE, &r#type);
        call.set(&SELF, &self_);
        call.set(&SELF_PATH, &self_path);
        Type { call }
    }
}

/// A request of [`Client::type`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Type {
    call: Call,
}

impl Type {
    /// `call`.
    ///
    /// Sent as `call` in the query.
    pub fn call_query(mut self, call_query: &str) -> Self {
        self.call.set(&CALL_QUERY, &call_query);
        self
    }

    /// `configure`.
    ///
    /// Sent as `configure` in the query.
    pub fn configure_query(mut self, configure_query: &str) -> Self {
        self.call.set(&CONFIGURE_QUERY, &configure_query);
        self
    }

    /// `into_future`.
    ///
    /// Sent as `into_future` in the query.
    pub fn into_future_query(mut self, into_future_query: &str) -> Self {
        self.call.set(&INTO_FUTURE_QUERY, &into_future_query);
        self
    }

    /// `fooBar`.
    ///
    /// Sent as `fooBar` in the query.
    pub fn foo_bar(mut self, foo_bar: &str) -> Self {
        self.call.set(&FOO_BAR, &foo_bar);
        self
    }

    /// `foo_bar`.
    ///
    /// Sent as `foo_bar` in the query.
    pub fn foo_bar_query(mut self, foo_bar_query: &str) -> Self {
        self.call.set(&FOO_BAR_QUERY, &foo_bar_query);
        self
    }

    /// `foo-bar`.
    ///
    /// Sent as `foo-bar` in the query.
    pub fn foo_bar_2(mut self, foo_bar_2: &str) -> Self {
        self.call.set(&FOO_BAR_2, &foo_bar_2);
        self
    }

    /// `filter[name]`.
    ///
    /// Sent as `filter[name]` in the query.
    pub fn filter_name(mut self, filter_name: &str) -> Self {
        self.call.set(&FILTER_NAME, &filter_name);
        self
    }

    /// `größe`.
    ///
    /// Sent as `größe` in the query.
    pub fn grosse(mut self, grosse: &str) -> Self {
        self.call.set(&GROSSE, &grosse);
        self
    }

    /// `a&b=c`.
    ///
    /// Sent as `a&b=c` in the query.
    pub fn a_and_b_equal_c(mut self, a_and_b_equal_c: &str) -> Self {
        self.call.set(&A_AND_B_EQUAL_C, &a_and_b_equal_c);
        self
    }

    /// `id`.
    ///
    /// Sent as `id` in the query.
    pub fn id(mut self, id: &str) -> Self {
        self.call.set(&ID, &id);
        self
    }

    /// `id`.
    ///
    /// Sent as `id` in the header.
    pub fn id_header(mut self, id_header: &str) -> Self {
        self.call.set(&ID_HEADER, &id_header);
        self
    }

    /// `id`.
    ///
    /// Sent as `id` in the cookie.
    pub fn id_cookie(mut self, id_cookie: &str) -> Self {
        self.call.set(&ID_COOKIE, &id_cookie);
        self
    }

    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for Type {
    type Output = Result<Response<types::Type, ()>, Error>;
    type IntoFuture = Pending<types::Type, (), ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::json, Answer::no_error_body)
    }
}
