// Generated from an OpenAPI specification; change the specification instead.

//! `GET /status`: Whether the API is up.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/status", "getApiStatus")
        .answers("200", "400 401 403 404 405 406 408 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]]);

impl Client {
    /// Whether the API is up.
    ///
    /// The state of the API and of the system behind it.
    ///
    /// **Assumed**: Method and path are ours: they are missing from Orange's page
    ///
    /// `GET /status`
    ///
    /// # Responses
    ///
    /// - 200: The state.
    ///
    /// # Errors
    ///
    /// - 400, 401, 403, 404, 405, 406, 408, 429, 500, 502, 503, 504, any other status: see [`Error`](crate::Error)
    ///
    /// Defined at `specs/trouble-tickets.yaml#/paths/~1status/get`.
    pub fn get_api_status(&self) -> GetApiStatus {
        GetApiStatus { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetApiStatus, get_api_status,
    types::ApiStatus, headers::OapiRequestIdHeaders, ErrorBody,
    RawResponse::json, RawResponse::error_json,
);
