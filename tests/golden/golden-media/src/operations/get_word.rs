// Generated from an OpenAPI specification; change the specification instead.

//! `GET /two/words`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/two/words", "getWord")
        .answers("200", "")
        .accept("application/json, text/plain;q=0.9");

impl Client {
    /// `GET /two/words`.
    ///
    /// # Responses
    ///
    /// - 200: The same string in two notations
    ///
    /// Defined at `media.yaml#/paths/~1two~1words/get`.
    pub fn get_word(&self) -> GetWord {
        GetWord { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetWord, get_word,
    String, (), ErrorBody,
    RawResponse::value, RawResponse::no_error_body,
);

impl GetWord {
    /// Requests only `application/json`.
    pub fn accept_json(mut self) -> Self {
        self.call.header("accept", "application/json");
        self
    }

    /// Requests only `text/plain`.
    pub fn accept_plain(mut self) -> Self {
        self.call.header("accept", "text/plain");
        self
    }
}
