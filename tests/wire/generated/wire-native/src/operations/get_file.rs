// Generated from an OpenAPI specification; change the specification instead.

//! `GET /files/{name}.{extension}`: Two parameters in one segment.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/files/{name}.{extension}", "getFile")
        .answers("204", "")
        .accept("");

impl Client {
    /// Two parameters in one segment.
    ///
    /// `GET /files/{name}.{extension}`
    ///
    /// # Responses
    ///
    /// - 204: Fine.
    ///
    /// Defined at `spec.yaml#/paths/~1files~1{name}.{extension}/get`.
    pub fn get_file(&self, name: &str, extension: &str) -> GetFile {
        let mut call = self.core.call(&OPERATION);
        call.path("name", &name);
        call.path("extension", &extension);
        GetFile { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetFile, get_file,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
