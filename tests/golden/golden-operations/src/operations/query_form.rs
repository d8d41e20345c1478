// Generated from an OpenAPI specification; change the specification instead.

//! `GET /query/form/joined`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/query/form/joined", "queryForm")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /query/form/joined`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1query~1form~1joined/get`.
    pub fn query_form(&self) -> QueryForm {
        QueryForm { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    QueryForm, query_form,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl QueryForm {
    pub fn text<'a>(mut self, text: impl IntoOption<&'a str>) -> Self {
        self.call.query("text", &text.into_option());
        self
    }

    pub fn list(mut self, list: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.call
            .set(
                &describe::Parameter::query("list").explode(false),
                &clientwright_runtime::codegen::v1::texts(list),
            );
        self
    }

    pub fn object<'a>(mut self, object: impl IntoOption<&'a types::Rgb>) -> Self {
        self.call
            .set(
                &describe::Parameter::query("object").explode(false),
                &object.into_option(),
            );
        self
    }
}
