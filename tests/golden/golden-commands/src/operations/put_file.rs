// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /files/{name}`: Upload a file.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/files/{name}", "putFile")
        .answers("204", "")
        .accept("");

impl Client {
    /// Upload a file.
    ///
    /// `PUT /files/{name}`
    ///
    /// # Responses
    ///
    /// - 204: Stored
    ///
    /// Defined at `commands.yaml#/paths/~1files~1{name}/put`.
    pub fn put_file(&self, name: &str, body: impl Into<clientwright_runtime::Upload>) -> PutFile {
        let mut call = self.core.call(&OPERATION);
        call.path("name", &name);
        call.body_upload("application/octet-stream", body);
        PutFile { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PutFile, put_file,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
