// Generated from an OpenAPI specification; change the specification instead.

//! `GET /files/{name}.{extension}`: Two parameters in one segment.

use client_runtime::{Answer, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody};
use crate::api::API;

static OPERATION: Operation = Operation {
    accept: "",
    success: &[describe::Status::Code(204)],
    ..Operation::new(&API, Method::Get, "/files/{name}.{extension}", "getFile")
};

impl Client {
    /// Two parameters in one segment.
    ///
    /// `GET /files/{name}.{extension}`
    ///
    /// # Arguments
    ///
    /// - `name` (path): (no description)
    /// - `extension` (path): (no description)
    ///
    /// # Answers
    ///
    /// - 204: Fine.
    ///
    /// Defined at `tests/wire/spec.yaml:58`.
    pub fn get_file(&self, name: &str, extension: &str) -> GetFile {
        let mut call = self.core.call(&OPERATION);
        call.path("name", &name);
        call.path("extension", &extension);
        GetFile { call }
    }
}

client_runtime::request!(
    GetFile, get_file,
    (), (), ErrorBody,
    Answer::empty, Answer::no_error_body,
);
