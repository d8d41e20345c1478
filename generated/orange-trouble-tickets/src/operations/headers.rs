// Generated from an OpenAPI specification; change the specification instead.

//! Headers of responses.

use clientwright_runtime::HeaderError;
use clientwright_runtime::codegen::v1::{FromHeaders, Headers};

/// Headers of the responses to [`Client::list_service_numbers`](crate::Client::list_service_numbers) and 4 other operations.
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

/// Headers of the response to [`Client::search_trouble_tickets`](crate::Client::search_trouble_tickets).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SearchTroubleTicketsHeaders {
    /// Orange's id of this call, on success and on failure. Quote it when you write to Orange support.
    ///
    /// **Reported**, not documented: Orange's page on API error handling
    ///
    /// The header `X-OAPI-Request-Id`.
    pub x_oapi_request_id: Option<String>,
    /// The number of pages. The name has underscores.
    ///
    /// The header `X_Page_Count`.
    pub x_page_count: Option<i64>,
    /// The total number of matching tickets.
    ///
    /// The header `X-Total-Count`.
    pub x_total_count: Option<i64>,
}

impl FromHeaders for SearchTroubleTicketsHeaders {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(Self {
            x_oapi_request_id: headers.optional("X-OAPI-Request-Id"),
            x_page_count: headers.optional("X_Page_Count"),
            x_total_count: headers.optional("X-Total-Count"),
        })
    }
}
