// Generated from an OpenAPI specification; change the specification instead.

//! `GET /query/pipe`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/query/pipe", "queryPipe")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /query/pipe`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1query~1pipe/get`.
    pub fn query_pipe(&self) -> QueryPipe {
        QueryPipe { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    QueryPipe, query_pipe,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl QueryPipe {
    pub fn list(mut self, list: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.call
            .set(
                &describe::Parameter::query("list")
                    .style(describe::Style::PipeDelimited)
                    .explode(false),
                &clientwright_runtime::codegen::v1::texts(list),
            );
        self
    }

    pub fn object<'a>(mut self, object: impl IntoOption<&'a types::Rgb>) -> Self {
        self.call
            .set(
                &describe::Parameter::query("object")
                    .style(describe::Style::PipeDelimited)
                    .explode(false),
                &object.into_option(),
            );
        self
    }
}
