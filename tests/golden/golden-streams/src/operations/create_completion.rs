// Generated from an OpenAPI specification; change the specification instead.

//! `POST /completions`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/completions", "createCompletion")
        .answers("200", "");

static STREAM: describe::Streaming = describe::Streaming::new("text/event-stream")
    .done("[DONE]")
    .asked_by("stream");

impl Client {
    /// `POST /completions`.
    ///
    /// # Responses
    ///
    /// - 200: The whole response, or its parts
    ///
    /// Defined at `streams.yaml#/paths/~1completions/post`.
    pub fn create_completion(&self, body: &types::CreateCompletionBody) -> CreateCompletion {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        CreateCompletion { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    CreateCompletion, create_completion,
    types::Completion, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);

impl CreateCompletion {
    /// Sends the request when the first item is polled, and returns the items of the
    /// response one by one as they arrive.
    pub fn stream(self) -> clientwright_runtime::ItemStream<types::CompletionPart, ErrorBody> {
        self.call.stream(&STREAM, RawResponse::no_error_body)
    }
}
