// Generated from an OpenAPI specification; change the specification instead.

//! `OPTIONS /collide`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Options, "/collide", "mod")
};

impl Client {
    /// `OPTIONS /collide`.
    ///
    /// `OPTIONS /collide`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `hostile.yaml:60`.
    pub fn r#mod(&self) -> Mod {
        Mod {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    Mod, r#mod,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
