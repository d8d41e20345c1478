// Generated from an OpenAPI specification; change the specification instead.

//! `GET /discovered`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/discovered", "byOpenIdConnect")
        .answers("204", "")
        .security(&[&[("login", &["orders:read"])]])
        .accept("");

impl Client {
    /// `GET /discovered`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `credentials.yaml#/paths/~1discovered/get`.
    pub fn by_open_id_connect(&self) -> ByOpenIdConnect {
        ByOpenIdConnect { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ByOpenIdConnect, by_open_id_connect,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
