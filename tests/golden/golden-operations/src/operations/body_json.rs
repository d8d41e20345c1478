// Generated from an OpenAPI specification; change the specification instead.

//! `POST /body/json`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody, types};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Post, "/body/json", "bodyJson")
};

impl Client {
    /// `POST /body/json`.
    ///
    /// `POST /body/json`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml:171`.
    pub fn body_json(&self, body: &types::Rgb) -> BodyJson {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        BodyJson { call }
    }
}

client_runtime::request!(
    BodyJson, body_json,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
