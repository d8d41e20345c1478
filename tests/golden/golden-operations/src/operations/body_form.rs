// Generated from an OpenAPI specification; change the specification instead.

//! `POST /body/form`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody, types};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Post, "/body/form", "bodyForm")
};

impl Client {
    /// `POST /body/form`.
    ///
    /// `POST /body/form`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `operations.yaml:183`.
    pub fn body_form(&self, body: &types::Form) -> BodyForm {
        let mut call = self.core.call(&OPERATION);
        call.body_form(
            body,
            &[
                describe::Encoding {
                    name: "tags",
                    style: describe::Style::Form,
                    explode: false,
                    allow_reserved: false,
                },
                describe::Encoding {
                    name: "colour",
                    style: describe::Style::DeepObject,
                    explode: true,
                    allow_reserved: false,
                },
            ],
        );
        BodyForm { call }
    }
}

client_runtime::request!(
    BodyForm, body_form,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
