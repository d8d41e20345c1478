// Generated from an OpenAPI specification; change the specification instead.

//! `GET /methods`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/methods", "builder")
        .answers("204", "")
        .security(&[&[("self", &[])], &[("type", &[])], &[("build", &[])]])
        .accept("");

impl Client {
    /// `GET /methods`.
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml:63`.
    pub fn builder_2(&self) -> Builder2 {
        Builder2 { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::request!(
    Builder2, builder_2,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
