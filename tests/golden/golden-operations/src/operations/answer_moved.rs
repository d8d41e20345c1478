// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answer/moved`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/answer/moved", "answerMoved")
        .answers("200", "301 304");

impl Client {
    /// `GET /answer/moved`.
    ///
    /// # Responses
    ///
    /// - 200: Here
    ///
    /// # Errors
    ///
    /// - 301: Moved
    /// - 304: Nothing new
    ///
    /// Defined at `operations.yaml#/paths/~1answer~1moved/get`.
    pub fn answer_moved(&self) -> AnswerMoved {
        AnswerMoved { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    AnswerMoved, answer_moved,
    types::Rgb, (), ErrorBody,
    RawResponse::json, failure::problem_on_301,
);
