// Generated from an OpenAPI specification; change the specification instead.

//! `POST /body/text`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "text/plain",
    success: &[describe::Status::Code(200)],
    ..Operation::new(&API, Method::Post, "/body/text", "bodyText")
};

impl Client {
    /// `POST /body/text`.
    ///
    /// `POST /body/text`
    ///
    /// # Answers
    ///
    /// - 200: The text again
    ///
    /// Defined at `operations.yaml:208`.
    pub fn body_text(&self, body: &str) -> BodyText {
        let mut call = self.core.call(&OPERATION);
        call.body_text("text/plain", body);
        BodyText { call }
    }
}

client_runtime::request!(
    BodyText, body_text,
    String, (), ErrorBody,
    Answer::text, Answer::no_error_body,
);
