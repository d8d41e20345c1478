// Generated from an OpenAPI specification; change the specification instead.

//! `POST /union`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody, types};
use crate::api::API;

static OPERATION: Operation = Operation {
    success: &[describe::Status::Code(200)],
    ..Operation::new(&API, Method::Post, "/union", "sendUnions")
};

impl Client {
    /// `POST /union`.
    ///
    /// `POST /union`
    ///
    /// # Answers
    ///
    /// - 200: The same again
    ///
    /// Defined at `unions.yaml:7`.
    pub fn send_unions(&self, body: &types::Unions) -> SendUnions {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        SendUnions { call }
    }
}

client_runtime::request!(
    SendUnions, send_unions,
    types::Unions, (), ErrorBody,
    Answer::json, Answer::no_error_body,
);
