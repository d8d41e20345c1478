// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answer/media`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/answer/media", "answerMedia")
        .answers("200", "");

impl Client {
    /// `GET /answer/media`.
    ///
    /// # Answers
    ///
    /// - 200: One of two
    ///
    /// Defined at `operations.yaml:255`.
    pub fn answer_media(&self) -> AnswerMedia {
        AnswerMedia { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::request!(
    AnswerMedia, answer_media,
    types::Rgb, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);
