// Generated from an OpenAPI specification; change the specification instead.

//! `GET /query/form/exploded`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/query/form/exploded", "queryFormExplode")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /query/form/exploded`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1query~1form~1exploded/get`.
    pub fn query_form_explode(&self) -> QueryFormExplode {
        QueryFormExplode { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    QueryFormExplode, query_form_explode,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl QueryFormExplode {
    pub fn text<'a>(mut self, text: impl IntoOption<&'a str>) -> Self {
        self.call.query("text", &text.into_option());
        self
    }

    pub fn list(mut self, list: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.call.query("list", &clientwright_runtime::codegen::v1::texts(list));
        self
    }

    pub fn object<'a>(mut self, object: impl IntoOption<&'a types::Rgb>) -> Self {
        self.call.query("object", &object.into_option());
        self
    }
}
