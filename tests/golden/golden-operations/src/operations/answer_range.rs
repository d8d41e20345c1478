// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answer/range`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody, types};
use crate::api::API;

static OPERATION: Operation = Operation {
    success: &[describe::Status::Range(2)],
    errors: &[describe::Status::Default],
    ..Operation::new(&API, Method::Get, "/answer/range", "answerRange")
};

impl Client {
    /// `GET /answer/range`.
    ///
    /// `GET /answer/range`
    ///
    /// # Answers
    ///
    /// - 2XX: Any success
    ///
    /// # Errors
    ///
    /// - any other status: All else
    ///
    /// Defined at `operations.yaml:242`.
    pub fn answer_range(&self) -> AnswerRange {
        AnswerRange {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    AnswerRange, answer_range,
    types::Rgb, (), ErrorBody,
    Answer::json, failure,
);

fn failure(answer: &Answer) -> Option<ErrorBody> {
    answer.error_json().map(ErrorBody::Problem)
}
