// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /methods`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Patch, "/methods", "!!!")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PATCH /methods`.
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml:67`.
    pub fn value(&self) -> Value {
        Value { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::request!(
    Value, value,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
