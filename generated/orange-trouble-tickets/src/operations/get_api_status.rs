// Generated from an OpenAPI specification; change the specification instead.

//! `GET /status`: Whether the API is up.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/status", "getApiStatus")
        .answers("200", "400 401 403 404 405 406 408 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]]);

impl Client {
    /// Whether the API is up.
    ///
    /// The state of the API and of the system behind it.
    ///
    /// **Assumed**: Method and path are ours: Orange's page lost them
    ///
    /// `GET /status`
    ///
    /// # Answers
    ///
    /// - 200: The state.
    ///
    /// # Errors
    ///
    /// - 400: The call is malformed.
    /// - 401: The token is missing, wrong or expired. Only an expired one (42) is worth a second try. *(reported)*
    /// - 403: The application may not do this (50 to 52), or it calls too fast (53): Orange throttles with 403 first of all. *(reported)*
    /// - 404: There is no such ticket. A wrong base URL or path looks the same.
    /// - 405: The path does not know the method. Since both are assumed here, check them first.
    /// - 406: Orange cannot answer in a media type that the call accepts. *(reported)*
    /// - 408: The call took too long to arrive. *(reported)*
    /// - 429: Too many calls. No `Retry-After` is documented: wait at least a second. *(reported)*
    /// - 500: Something broke at Orange. Whether the call had an effect is unknown.
    /// - 502: The gateway did not understand the API behind it. Whether the call had an effect is unknown. *(reported)*
    /// - 503: The API is down or over capacity. Nothing was done: back off and repeat.
    /// - 504: The API behind the gateway did not answer in time. Whether the call had an effect is unknown. *(reported)*
    /// - any other status: Any other failure. *(assumed)*
    ///
    /// Defined at `specs/trouble-tickets.yaml:630`.
    pub fn get_api_status(&self) -> GetApiStatus {
        GetApiStatus { call: self.core.call(&OPERATION) }
    }
}

client_runtime::request!(
    GetApiStatus, get_api_status,
    types::ApiStatus, headers::OapiRequestIdHeaders, ErrorBody,
    Answer::json, Answer::error_json,
);
