// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /methods`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/methods", "clone")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PUT /methods`.
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml:64`.
    pub fn clone_2(&self) -> Clone2 {
        Clone2 { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::request!(
    Clone2, clone_2,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
