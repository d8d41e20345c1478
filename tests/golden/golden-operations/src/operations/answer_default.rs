// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answer/default`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody, types};
use crate::api::API;

static OPERATION: Operation = Operation {
    success: &[describe::Status::Default],
    errors: &[describe::Status::Default],
    ..Operation::new(&API, Method::Get, "/answer/default", "answerDefault")
};

impl Client {
    /// `GET /answer/default`.
    ///
    /// `GET /answer/default`
    ///
    /// # Answers
    ///
    /// - any other status: Whatever it is
    ///
    /// # Errors
    ///
    /// - any other status: Whatever it is
    ///
    /// Defined at `operations.yaml:249`.
    pub fn answer_default(&self) -> AnswerDefault {
        AnswerDefault {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    AnswerDefault, answer_default,
    types::Rgb, (), ErrorBody,
    Answer::json, failure,
);

fn failure(answer: &Answer) -> Option<ErrorBody> {
    answer.error_json().map(ErrorBody::Rgb)
}
