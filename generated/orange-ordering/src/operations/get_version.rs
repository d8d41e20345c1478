// Generated from an OpenAPI specification; change the specification instead.

//! `GET /version`: Version of the API.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/version", "getVersion")
        .answers("200", "401 403 404 405 406 408 429 500 502 503 504 default")
        .security(&[&[("orange", &[]), ("apiKey", &[])]]);

impl Client {
    /// Version of the API.
    ///
    /// The version of the API that responds.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1; third-party client code for 3
    ///
    /// `GET /version`
    ///
    /// # Responses
    ///
    /// - 200: The version.
    ///
    /// # Errors
    ///
    /// - 401, 403, 404, 405, 406, 408, 429, 500, 502, 503, 504, any other status: see [`Error`](crate::Error)
    ///
    /// Defined at `specs/ordering.yaml#/paths/~1version/get`.
    pub fn get_version(&self) -> GetVersion {
        GetVersion { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetVersion, get_version,
    types::ApiVersion, headers::OapiRequestIdHeaders, ErrorBody,
    RawResponse::json, RawResponse::error_json,
);
