// Generated from an OpenAPI specification; change the specification instead.

//! `POST /login`: A form in the body.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody, types};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Post, "/login", "login")
};

impl Client {
    /// A form in the body.
    ///
    /// `POST /login`
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:147`.
    pub fn login(&self, body: &types::LoginBody) -> Login {
        let mut call = self.core.call(&OPERATION);
        call.body_form(body, &[]);
        Login { call }
    }
}

client_runtime::request!(
    Login, login,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
