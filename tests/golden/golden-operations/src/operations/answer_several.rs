// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answer/several`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/answer/several", "answerSeveral")
        .answers("200 202 204", "404 409 5XX");

impl Client {
    /// `GET /answer/several`.
    ///
    /// # Responses
    ///
    /// - 200: The colour
    /// - 202: Later
    /// - 204: Nothing
    ///
    /// See [`AnswerSeveralResponse`](crate::operations::AnswerSeveralResponse).
    ///
    /// # Errors
    ///
    /// - 404: Not found
    /// - 409: Taken
    /// - 5XX: Broken
    ///
    /// Defined at `operations.yaml#/paths/~1answer~1several/get`.
    pub fn answer_several(&self) -> AnswerSeveral {
        AnswerSeveral { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    AnswerSeveral, answer_several,
    AnswerSeveralResponse, (), ErrorBody,
    success, failure::problem_on_404_conflict_on_409_problem_on_5xx,
);

/// A response of [`Client::answer_several`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnswerSeveralResponse {
    /// Status 200.
    Ok(types::Rgb),
    /// Status 202.
    Accepted(types::Ticket),
    /// Status 204.
    NoContent,
}

fn success(response: &RawResponse) -> Result<AnswerSeveralResponse, BodyError> {
    match response.status().as_u16() {
        200 => RawResponse::json(response).map(AnswerSeveralResponse::Ok),
        202 => RawResponse::json(response).map(AnswerSeveralResponse::Accepted),
        204 => RawResponse::empty(response).map(|()| AnswerSeveralResponse::NoContent),
        _ => response.undocumented(),
    }
}
