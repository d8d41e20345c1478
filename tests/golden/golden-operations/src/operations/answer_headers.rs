// Generated from an OpenAPI specification; change the specification instead.

//! `GET /answer/headers`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/answer/headers", "answerHeaders")
        .answers("200", "");

impl Client {
    /// `GET /answer/headers`.
    ///
    /// # Responses
    ///
    /// - 200: Headers with types
    ///
    /// Defined at `operations.yaml#/paths/~1answer~1headers/get`.
    pub fn answer_headers(&self) -> AnswerHeaders {
        AnswerHeaders { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    AnswerHeaders, answer_headers,
    Vec<types::Rgb>, headers::AnswerHeadersHeaders, ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);
