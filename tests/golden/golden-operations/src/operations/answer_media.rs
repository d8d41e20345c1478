// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answer/media`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/answer/media", "answerMedia")
        .answers("200", "")
        .accept("application/json, text/csv;q=0.9");

impl Client {
    /// `GET /answer/media`.
    ///
    /// # Responses
    ///
    /// - 200: One of two
    ///
    /// See [`AnswerMediaResponse`](crate::operations::AnswerMediaResponse).
    ///
    /// Defined at `operations.yaml#/paths/~1answer~1media/get`.
    pub fn answer_media(&self) -> AnswerMedia {
        AnswerMedia { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    AnswerMedia, answer_media,
    AnswerMediaResponse, (), ErrorBody,
    success, RawResponse::no_error_body,
);

impl AnswerMedia {
    /// Requests only `application/json`.
    pub fn accept_json(mut self) -> Self {
        self.call.header("accept", "application/json");
        self
    }

    /// Requests only `text/csv`.
    pub fn accept_csv(mut self) -> Self {
        self.call.header("accept", "text/csv");
        self
    }
}

/// A response of [`Client::answer_media`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnswerMediaResponse {
    /// Status 200, `application/json`.
    Json(types::Rgb),
    /// Status 200, `text/csv`.
    Text(String),
}

fn success(response: &RawResponse) -> Result<AnswerMediaResponse, BodyError> {
    match response.status().as_u16() {
        200 => {
            if response.is_of("text/csv") {
                RawResponse::text(response).map(AnswerMediaResponse::Text)
            } else {
                RawResponse::json(response).map(AnswerMediaResponse::Json)
            }
        }
        _ => response.undocumented(),
    }
}
