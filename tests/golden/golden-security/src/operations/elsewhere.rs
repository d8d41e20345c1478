// Generated from an OpenAPI specification; change the specification instead.

//! `GET /elsewhere`.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "",
    success: &[describe::Status::Code(204)],
    servers: &[
        describe::Server {
            url: "https://files.example.com/{area}",
            description: "",
            variables: &[
                describe::ServerVariable {
                    name: "area",
                    default: "public",
                    values: &[],
                    description: "",
                },
            ],
        },
    ],
    ..Operation::new(&API, Method::Get, "/elsewhere", "elsewhere")
};

impl Client {
    /// `GET /elsewhere`.
    ///
    /// `GET /elsewhere`
    ///
    /// # Answers
    ///
    /// - 204: Done
    ///
    /// Defined at `security.yaml:37`.
    pub fn elsewhere(&self) -> Elsewhere {
        Elsewhere {
            call: self.core.call(&OPERATION),
        }
    }
}

client_runtime::request!(
    Elsewhere, elsewhere,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
