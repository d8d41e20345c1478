// Generated from an OpenAPI specification; change the specification instead.

//! `GET /type/{type}/{Self}/{self}`: \#!\[deny(everything)\] \*/ "\].

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/type/{type}/{Self}/{self}", "type")
        .answers("200", "404");

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
    /// - `type` (path):
    ///
    ///   ````text
    ///   x
    ///   ````
    ///
    ///   panic!("from a parameter");
    /// - `self_` (path)
    /// - `self_lower` (path)
    ///
    /// # Errors
    ///
    /// - 404:
    ///
    ///   ````text
    ///   x
    ///   ````
    ///
    ///   panic!("from an answer");
    ///
    /// Defined at `hostile.yaml#/paths/~1type~1{type}~1{Self}~1{self}/get`.
    pub fn r#type(&self, r#type: &str, self_: &str, self_lower: &str) -> Type {
        let mut call = self.core.call(&OPERATION);
        call.path("type", &r#type);
        call.path("Self", &self_);
        call.path("self", &self_lower);
        Type { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    Type, r#type,
    types::Type, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);

impl Type {
    /// Sets `call` in the query.
    pub fn call_query(mut self, call_query: &str) -> Self {
        self.call.query("call", &call_query);
        self
    }

    /// Sets `configure` in the query.
    pub fn configure_query(mut self, configure_query: &str) -> Self {
        self.call.query("configure", &configure_query);
        self
    }

    /// Sets `into_future` in the query.
    pub fn into_future_query(mut self, into_future_query: &str) -> Self {
        self.call.query("into_future", &into_future_query);
        self
    }

    /// Sets `fooBar` in the query.
    pub fn foo_bar_camel(mut self, foo_bar_camel: &str) -> Self {
        self.call.query("fooBar", &foo_bar_camel);
        self
    }

    /// Sets `foo_bar` in the query.
    pub fn foo_bar(mut self, foo_bar: &str) -> Self {
        self.call.query("foo_bar", &foo_bar);
        self
    }

    /// Sets `foo-bar` in the query.
    pub fn foo_dash_bar(mut self, foo_dash_bar: &str) -> Self {
        self.call.query("foo-bar", &foo_dash_bar);
        self
    }

    /// Sets `filter[name]` in the query.
    pub fn filter_name(mut self, filter_name: &str) -> Self {
        self.call.query("filter[name]", &filter_name);
        self
    }

    /// Sets `filter[name!]` in the query.
    pub fn filter_name_not(mut self, filter_name_not: &str) -> Self {
        self.call.query("filter[name!]", &filter_name_not);
        self
    }

    /// Sets `größe` in the query.
    pub fn grosse(mut self, grosse: &str) -> Self {
        self.call.query("größe", &grosse);
        self
    }

    /// Sets `größe<` in the query.
    pub fn grosse_less(mut self, grosse_less: &str) -> Self {
        self.call.query("größe<", &grosse_less);
        self
    }

    /// Sets `größe<=` in the query.
    pub fn grosse_less_or_equal(mut self, grosse_less_or_equal: &str) -> Self {
        self.call.query("größe<=", &grosse_less_or_equal);
        self
    }

    /// Sets `a&b=c` in the query.
    pub fn a_and_b_equal_c(mut self, a_and_b_equal_c: &str) -> Self {
        self.call.query("a&b=c", &a_and_b_equal_c);
        self
    }

    /// Sets `id` in the query.
    pub fn id(mut self, id: &str) -> Self {
        self.call.query("id", &id);
        self
    }

    /// Sets `id` in the header.
    pub fn id_header(mut self, id_header: &str) -> Self {
        self.call.set(&describe::Parameter::header("id"), &id_header);
        self
    }

    /// Sets `id` in the cookie.
    pub fn id_cookie(mut self, id_cookie: &str) -> Self {
        self.call.set(&describe::Parameter::cookie("id"), &id_cookie);
        self
    }
}
