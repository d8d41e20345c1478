// Generated from an OpenAPI specification; change the specification instead.

//! `GET /bytes/several`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/bytes/several", "getBytesSeveral")
        .answers("200", "");

impl Client {
    /// `GET /bytes/several`.
    ///
    /// # Responses
    ///
    /// - 200: A file
    ///
    /// Defined at `media.yaml#/paths/~1bytes~1several/get`.
    pub fn get_bytes_several(&self) -> GetBytesSeveral {
        GetBytesSeveral { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetBytesSeveral, get_bytes_several,
    clientwright_runtime::Bytes, (), ErrorBody,
    RawResponse::bytes, RawResponse::no_error_body,
);
