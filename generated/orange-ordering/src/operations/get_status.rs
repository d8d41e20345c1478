// Generated from an OpenAPI specification; change the specification instead.

//! `GET /status`: Whether the API is up.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/status", "getStatus")
        .answers("200", "401 403 404 405 406 408 429 500 502 503 504 default")
        .security(&[&[("orange", &[]), ("apiKey", &[])]]);

impl Client {
    /// Whether the API is up.
    ///
    /// The state of the API.
    ///
    /// **Reported**, not documented: Orange's reference for Ordering names it; the rest from Orange Business's public description of Ordering 2.1
    ///
    /// `GET /status`
    ///
    /// # Answers
    ///
    /// - 200: The state.
    ///
    /// # Errors
    ///
    /// - 401 *(reported)*: The token is missing, wrong or expired. Only an expired one (42) is worth a second try.
    /// - 403 *(reported)*: The application may not do this (50 to 52), or it calls too fast (53): Orange throttles with 403 first of all.
    /// - 404 *(reported)*: There is no such resource. The base URL being wrong looks the same.
    /// - 405 *(reported)*: The resource does not know the method.
    /// - 406 *(reported)*: Orange cannot answer in a media type that the call accepts.
    /// - 408 *(reported)*: The call took too long to arrive.
    /// - 429 *(reported)*: Too many calls. No `Retry-After` is documented: wait at least a second.
    /// - 500 *(reported)*: Something broke at Orange. Whether the call had an effect is unknown.
    /// - 502 *(reported)*: The gateway did not understand the API behind it. Whether the call had an effect is unknown.
    /// - 503 *(reported)*: The API is down or over capacity. Nothing was done: back off and repeat.
    /// - 504 *(reported)*: The API behind the gateway did not answer in time. Whether the call had an effect is unknown.
    /// - any other status *(assumed)*: Any other failure.
    ///
    /// Defined at `specs/ordering.yaml:451`.
    pub fn get_status(&self) -> GetStatus {
        GetStatus { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetStatus, get_status,
    types::ApiStatus, headers::OapiRequestIdHeaders, ErrorBody,
    RawResponse::json, RawResponse::error_json,
);
