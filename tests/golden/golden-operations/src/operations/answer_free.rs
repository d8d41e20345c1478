// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answer/free`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/answer/free", "answerFree")
        .answers("200", "");

impl Client {
    /// `GET /answer/free`.
    ///
    /// # Responses
    ///
    /// - 200: Any JSON
    ///
    /// Defined at `operations.yaml#/paths/~1answer~1free/get`.
    pub fn answer_free(&self) -> AnswerFree {
        AnswerFree { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    AnswerFree, answer_free,
    clientwright_runtime::Value, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);
