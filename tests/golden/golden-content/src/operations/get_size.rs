// Generated from an OpenAPI specification; change the specification instead.

//! `GET /größen a|b/{größe}/100%`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/gr%C3%B6%C3%9Fen%20a%7Cb/{größe}/100%25", "getSize")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /größen a|b/{größe}/100%`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `content.yaml#/paths/~1größen a|b~1{größe}~1100%/get`.
    pub fn get_size(&self, grosse: &str) -> GetSize {
        let mut call = self.core.call(&OPERATION);
        call.path("größe", &grosse);
        GetSize { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetSize, get_size,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
