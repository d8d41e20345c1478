// Generated from an OpenAPI specification; change the specification instead.

//! Headers of responses.

use clientwright_runtime::HeaderError;
use clientwright_runtime::codegen::v1::{FromHeaders, Headers};

/// Headers of the responses to [`Client::get_intervention_order`](crate::Client::get_intervention_order) and 4 other operations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OapiRequestIdHeaders {
    /// Orange's id of this call, on success and on failure. Quote it when you write to Orange support.
    ///
    /// **Reported**, not documented: Orange's page on API error handling
    ///
    /// The header `X-OAPI-Request-Id`.
    pub x_oapi_request_id: Option<String>,
}

impl FromHeaders for OapiRequestIdHeaders {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(Self {
            x_oapi_request_id: headers.optional("X-OAPI-Request-Id"),
        })
    }
}
