// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answer/conditional`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/answer/conditional", "answerConditional")
        .answers("200 304", "");

impl Client {
    /// `GET /answer/conditional`.
    ///
    /// # Responses
    ///
    /// - 200: Here
    /// - 304: Nothing new
    ///
    /// Defined at `operations.yaml#/paths/~1answer~1conditional/get`.
    pub fn answer_conditional(&self) -> AnswerConditional {
        AnswerConditional { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    AnswerConditional, answer_conditional,
    Option<types::Rgb>, (), ErrorBody,
    RawResponse::optional_json, RawResponse::no_error_body,
);

impl AnswerConditional {
    /// Sent as `If-None-Match` in the header.
    pub fn if_none_match<'a>(mut self, if_none_match: impl IntoOption<&'a str>) -> Self {
        self.call.in_header("If-None-Match", &if_none_match.into_option());
        self
    }
}
