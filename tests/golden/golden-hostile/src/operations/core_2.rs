// Generated from an OpenAPI specification; change the specification instead.

//! `POST /methods`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/methods", "core")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /methods`.
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml:65`.
    pub fn core_2(&self) -> Core2 {
        Core2 { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::request!(
    Core2, core_2,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
