// Generated from an OpenAPI specification; change the specification instead.

//! `POST /answers`: Ask for an answer.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/answers", "ask")
        .answers("200", "");

pub static STREAM: describe::Streaming = describe::Streaming::new("text/event-stream")
    .done("[DONE]")
    .asked_by("stream");

impl Client {
    /// Ask for an answer.
    ///
    /// `POST /answers`
    ///
    /// # Responses
    ///
    /// - 200: The answer, or its parts
    ///
    /// Defined at `commands.yaml#/paths/~1answers/post`.
    pub fn ask(&self, body: &types::AskBody) -> Ask {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        Ask { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    Ask, ask,
    types::Thing, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);

impl Ask {
    /// Sends the request when the first item is polled, and returns the items of the
    /// response one by one as they arrive.
    pub fn stream(self) -> clientwright_runtime::ItemStream<types::Thing, ErrorBody> {
        self.call.stream(&STREAM, RawResponse::no_error_body)
    }
}
