// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answer/range`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/answer/range", "answerRange")
        .answers("2XX", "default");

impl Client {
    /// `GET /answer/range`.
    ///
    /// # Responses
    ///
    /// - 2XX: Any success
    ///
    /// # Errors
    ///
    /// - any other status: Any other status
    ///
    /// Defined at `operations.yaml#/paths/~1answer~1range/get`.
    pub fn answer_range(&self) -> AnswerRange {
        AnswerRange { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    AnswerRange, answer_range,
    types::Rgb, (), ErrorBody,
    RawResponse::json, failure::problem_on_others,
);
