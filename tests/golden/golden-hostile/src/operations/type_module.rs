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
    /// Sent as `call` in the query.
    pub fn call_query<'a>(mut self, call_query: impl IntoOption<&'a str>) -> Self {
        self.call.query("call", &call_query.into_option());
        self
    }

    /// Sent as `configure` in the query.
    pub fn configure_query<'a>(mut self, configure_query: impl IntoOption<&'a str>) -> Self {
        self.call.query("configure", &configure_query.into_option());
        self
    }

    /// Sent as `into_future` in the query.
    pub fn into_future_query<'a>(mut self, into_future_query: impl IntoOption<&'a str>) -> Self {
        self.call.query("into_future", &into_future_query.into_option());
        self
    }

    /// Sent as `fooBar` in the query.
    pub fn foo_bar_camel<'a>(mut self, foo_bar_camel: impl IntoOption<&'a str>) -> Self {
        self.call.query("fooBar", &foo_bar_camel.into_option());
        self
    }

    pub fn foo_bar<'a>(mut self, foo_bar: impl IntoOption<&'a str>) -> Self {
        self.call.query("foo_bar", &foo_bar.into_option());
        self
    }

    /// Sent as `foo-bar` in the query.
    pub fn foo_dash_bar<'a>(mut self, foo_dash_bar: impl IntoOption<&'a str>) -> Self {
        self.call.query("foo-bar", &foo_dash_bar.into_option());
        self
    }

    /// Sent as `filter[name]` in the query.
    pub fn filter_name<'a>(mut self, filter_name: impl IntoOption<&'a str>) -> Self {
        self.call.query("filter[name]", &filter_name.into_option());
        self
    }

    /// Sent as `filter[name!]` in the query.
    pub fn filter_name_not<'a>(mut self, filter_name_not: impl IntoOption<&'a str>) -> Self {
        self.call.query("filter[name!]", &filter_name_not.into_option());
        self
    }

    /// Sent as `größe` in the query.
    pub fn grosse<'a>(mut self, grosse: impl IntoOption<&'a str>) -> Self {
        self.call.query("größe", &grosse.into_option());
        self
    }

    /// Sent as `größe<` in the query.
    pub fn grosse_less<'a>(mut self, grosse_less: impl IntoOption<&'a str>) -> Self {
        self.call.query("größe<", &grosse_less.into_option());
        self
    }

    /// Sent as `größe<=` in the query.
    pub fn grosse_less_or_equal<'a>(
        mut self,
        grosse_less_or_equal: impl IntoOption<&'a str>,
    ) -> Self {
        self.call.query("größe<=", &grosse_less_or_equal.into_option());
        self
    }

    /// Sent as `a&b=c` in the query.
    pub fn a_and_b_equal_c<'a>(mut self, a_and_b_equal_c: impl IntoOption<&'a str>) -> Self {
        self.call.query("a&b=c", &a_and_b_equal_c.into_option());
        self
    }

    pub fn id<'a>(mut self, id: impl IntoOption<&'a str>) -> Self {
        self.call.query("id", &id.into_option());
        self
    }

    /// Sent as `id` in the header.
    pub fn id_header<'a>(mut self, id_header: impl IntoOption<&'a str>) -> Self {
        self.call.in_header("id", &id_header.into_option());
        self
    }

    /// Sent as `id` in the cookie.
    pub fn id_cookie<'a>(mut self, id_cookie: impl IntoOption<&'a str>) -> Self {
        self.call.set(&describe::Parameter::cookie("id"), &id_cookie.into_option());
        self
    }
}
