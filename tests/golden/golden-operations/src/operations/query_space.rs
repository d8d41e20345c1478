// Generated from an OpenAPI specification; change the specification instead.

//! `GET /query/space`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/query/space", "querySpace")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /query/space`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml#/paths/~1query~1space/get`.
    pub fn query_space(&self) -> QuerySpace {
        QuerySpace { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    QuerySpace, query_space,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl QuerySpace {
    pub fn list(mut self, list: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.call
            .set(
                &describe::Parameter::query("list")
                    .style(describe::Style::SpaceDelimited)
                    .explode(false),
                &clientwright_runtime::codegen::v1::texts(list),
            );
        self
    }

    pub fn object<'a>(mut self, object: impl IntoOption<&'a types::Rgb>) -> Self {
        self.call
            .set(
                &describe::Parameter::query("object")
                    .style(describe::Style::SpaceDelimited)
                    .explode(false),
                &object.into_option(),
            );
        self
    }
}
