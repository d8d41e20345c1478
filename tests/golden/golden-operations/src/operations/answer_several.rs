// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answer/several`.

use client_runtime::{Answer, BodyError, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody, types};
use crate::api::API;

static OPERATION: Operation = Operation {
    success: &[
        describe::Status::Code(200),
        describe::Status::Code(202),
        describe::Status::Code(204),
    ],
    errors: &[
        describe::Status::Code(404),
        describe::Status::Code(409),
        describe::Status::Range(5),
    ],
    ..Operation::new(&API, Method::Get, "/answer/several", "answerSeveral")
};

impl Client {
    /// `GET /answer/several`.
    ///
    /// `GET /answer/several`
    ///
    /// # Answers
    ///
    /// - 200: The colour
    /// - 202: Later
    /// - 204: Nothing
    ///
    /// See [`AnswerSeveralAnswer`](crate::operations::AnswerSeveralAnswer).
    ///
    /// # Errors
    ///
    /// - 404: Not found
    /// - 409: Taken
    /// - 5XX: Broken
    ///
    /// Defined at `operations.yaml:231`.
    pub fn answer_several(&self) -> AnswerSeveral {
        AnswerSeveral {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    AnswerSeveral, answer_several,
    AnswerSeveralAnswer, (), ErrorBody,
    success, failure,
);

/// What [`Client::answer_several`] answers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnswerSeveralAnswer {
    /// Status 200.
    Ok(types::Rgb),
    /// Status 202.
    Accepted(types::Ticket),
    /// Status 204.
    NoContent,
}

fn success(answer: &Answer) -> Result<AnswerSeveralAnswer, BodyError> {
    match answer.status().as_u16() {
        200 => Answer::json(answer).map(AnswerSeveralAnswer::Ok),
        202 => Answer::json(answer).map(AnswerSeveralAnswer::Accepted),
        204 => Answer::empty(answer).map(|()| AnswerSeveralAnswer::NoContent),
        _ => answer.undocumented(),
    }
}

fn failure(answer: &Answer) -> Option<ErrorBody> {
    match answer.status().as_u16() {
        404 => answer.error_json().map(ErrorBody::Problem),
        409 => answer.error_json().map(ErrorBody::Conflict),
        500..=599 => answer.error_json().map(ErrorBody::Problem),
        _ => None,
    }
}
