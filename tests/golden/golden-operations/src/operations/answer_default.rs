// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answer/default`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/answer/default", "answerDefault")
        .answers("default", "default");

impl Client {
    /// `GET /answer/default`.
    ///
    /// # Responses
    ///
    /// - any other status: Any status
    ///
    /// # Errors
    ///
    /// - any other status: Any status
    ///
    /// Defined at `operations.yaml#/paths/~1answer~1default/get`.
    pub fn answer_default(&self) -> AnswerDefault {
        AnswerDefault { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    AnswerDefault, answer_default,
    types::Rgb, (), ErrorBody,
    RawResponse::json, failure::rgb_on_others,
);
