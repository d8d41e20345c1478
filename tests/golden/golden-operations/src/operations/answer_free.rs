// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answer/free`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    success: &[describe::Status::Code(200)],
    ..Operation::new(&API, Method::Get, "/answer/free", "answerFree")
};

impl Client {
    /// `GET /answer/free`.
    ///
    /// `GET /answer/free`
    ///
    /// # Answers
    ///
    /// - 200: Any JSON
    ///
    /// Defined at `operations.yaml:279`.
    pub fn answer_free(&self) -> AnswerFree {
        AnswerFree {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    AnswerFree, answer_free,
    client_runtime::Value, (), ErrorBody,
    Answer::json, Answer::no_error_body,
);
