// Generated from an OpenAPI specification; change the specification instead.

//! `GET /objects`: An object in the query.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/objects", "objects")
        .answers("200", "");

impl Client {
    /// An object in the query.
    ///
    /// `GET /objects`
    ///
    /// # Responses
    ///
    /// - 200: Things.
    ///
    /// Defined at `spec.yaml#/paths/~1objects/get`.
    pub fn objects(&self) -> Objects {
        Objects { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    Objects, objects,
    Vec<types::Thing>, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);

impl Objects {
    pub fn point<'a>(mut self, point: impl IntoOption<&'a types::Point>) -> Self {
        self.call.query("point", &point.into_option());
        self
    }
}
