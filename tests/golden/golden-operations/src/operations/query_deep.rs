// Generated from an OpenAPI specification; change the specification instead.

//! `GET /query/deep`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/query/deep", "queryDeep")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /query/deep`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1query~1deep/get`.
    pub fn query_deep(&self) -> QueryDeep {
        QueryDeep { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    QueryDeep, query_deep,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl QueryDeep {
    pub fn object<'a>(mut self, object: impl IntoOption<&'a types::Rgb>) -> Self {
        self.call
            .set(
                &describe::Parameter::query("object").style(describe::Style::DeepObject),
                &object.into_option(),
            );
        self
    }

    pub fn free<'a>(mut self, free: impl IntoOption<&'a clientwright_runtime::Value>) -> Self {
        self.call
            .set(
                &describe::Parameter::query("free").style(describe::Style::DeepObject),
                &free.into_option(),
            );
        self
    }
}
