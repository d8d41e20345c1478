// Generated from an OpenAPI specification; change the specification instead.

//! `GET /status`: Whether the API is up.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/status", "getStatus")
        .answers("200", "401 403 404 405 406 408 429 500 502 503 504 default")
        .security(&[&[("orange", &[]), ("apiKey", &[])]]);

impl Client {
    /// Whether the API is up.
    ///
    /// The state of the API.
    ///
    /// **Reported**, not documented: Orange's reference for Ordering mentions it; the rest from Orange Business's public description of Ordering 2.1
    ///
    /// `GET /status`
    ///
    /// # Responses
    ///
    /// - 200: The state.
    ///
    /// # Errors
    ///
    /// - 401, 403, 404, 405, 406, 408, 429, 500, 502, 503, 504, any other status: see [`Error`](crate::Error)
    ///
    /// Defined at `specs/ordering.yaml#/paths/~1status/get`.
    pub fn get_status(&self) -> GetStatus {
        GetStatus { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetStatus, get_status,
    types::ApiStatus, headers::OapiRequestIdHeaders, ErrorBody,
    RawResponse::json, RawResponse::error_json,
);
