// Generated from an OpenAPI specification; change the specification instead.

//! `GET /lints`: A block that nothing ends.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/lints", "new")
        .answers("204", "404")
        .accept("");

impl Client {
    /// A block that nothing ends.
    ///
    /// ````text
    /// last line
    /// ````
    ///
    /// `GET /lints`
    ///
    /// # Responses
    ///
    /// - 204: Done.
    ///
    ///   ````text
    ///   indented code
    ///   ````
    ///
    /// # Errors
    ///
    /// - 404: Not there
    ///
    /// Defined at `hostile.yaml#/paths/~1lints/get`.
    pub fn new(&self) -> New {
        New { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    New, new,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl New {
    pub fn add(mut self, add: impl IntoOption<f64>) -> Self {
        self.call.query("add", &add.into_option());
        self
    }

    /// Default `-2.718`.
    pub fn next(mut self, next: impl IntoOption<f64>) -> Self {
        self.call.query("next", &next.into_option());
        self
    }
}
