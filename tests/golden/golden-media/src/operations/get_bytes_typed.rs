// Generated from an OpenAPI specification; change the specification instead.

//! `GET /bytes/typed`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/bytes/typed", "getBytesTyped")
        .answers("200", "");

impl Client {
    /// `GET /bytes/typed`.
    ///
    /// # Responses
    ///
    /// - 200: A picture
    ///
    /// Defined at `media.yaml#/paths/~1bytes~1typed/get`.
    pub fn get_bytes_typed(&self) -> GetBytesTyped {
        GetBytesTyped { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetBytesTyped, get_bytes_typed,
    clientwright_runtime::Bytes, (), ErrorBody,
    RawResponse::bytes, RawResponse::no_error_body,
);
