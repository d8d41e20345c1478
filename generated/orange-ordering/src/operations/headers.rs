// Generated from an OpenAPI specification; change the specification instead.

//! Headers of responses.

use clientwright_runtime::HeaderError;
use clientwright_runtime::codegen::v1::{FromHeaders, Headers};

/// Headers of the response to [`Client::list_catalog_items`](crate::Client::list_catalog_items).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCatalogItemsHeaders {
    /// Orange's id of this call, on success and on failure. Quote it when you write to Orange support.
    ///
    /// **Reported**, not documented: Orange's page on API error handling
    ///
    /// The header `X-OAPI-Request-Id`.
    pub x_oapi_request_id: Option<String>,
    /// The number of items in this response.
    ///
    /// The header `X-Result-Count`.
    pub x_result_count: Option<i64>,
    /// The total number of matching items, regardless of paging. Orange's example has a total of 25 and a
    /// result count of 106, which is inconsistent: do not rely on either before you have seen real ones.
    ///
    /// The header `X-Total-Count`.
    pub x_total_count: Option<i64>,
}

impl FromHeaders for ListCatalogItemsHeaders {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(Self {
            x_oapi_request_id: headers.optional("X-OAPI-Request-Id"),
            x_result_count: headers.optional("X-Result-Count"),
            x_total_count: headers.optional("X-Total-Count"),
        })
    }
}

/// Headers of the response to [`Client::list_requests`](crate::Client::list_requests).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListRequestsHeaders {
    /// Orange's id of this call, on success and on failure. Quote it when you write to Orange support.
    ///
    /// **Reported**, not documented: Orange's page on API error handling
    ///
    /// The header `X-OAPI-Request-Id`.
    pub x_oapi_request_id: Option<String>,
    /// The number of items in this response.
    ///
    /// The header `X-Result-Count`.
    pub x_result_count: Option<i64>,
    /// The total number of matching items, regardless of paging. Orange's example has a total of 25 and a
    /// result count of 106, which is inconsistent: do not rely on either before you have seen real ones.
    ///
    /// The header `X-Total-Count`.
    pub x_total_count: Option<i64>,
}

impl FromHeaders for ListRequestsHeaders {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(Self {
            x_oapi_request_id: headers.optional("X-OAPI-Request-Id"),
            x_result_count: headers.optional("X-Result-Count"),
            x_total_count: headers.optional("X-Total-Count"),
        })
    }
}

/// Headers of the responses to [`Client::get_request`](crate::Client::get_request) and 3 other operations.
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

/// Headers of the response to [`Client::submit_request`](crate::Client::submit_request).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubmitRequestHeaders {
    /// Orange's id of this call, on success and on failure. Quote it when you write to Orange support.
    ///
    /// **Reported**, not documented: Orange's page on API error handling
    ///
    /// The header `X-OAPI-Request-Id`.
    pub x_oapi_request_id: Option<String>,
    /// The URL of the order.
    ///
    /// The header `Content-Location`.
    pub content_location: Option<String>,
}

impl FromHeaders for SubmitRequestHeaders {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(Self {
            x_oapi_request_id: headers.optional("X-OAPI-Request-Id"),
            content_location: headers.optional("Content-Location"),
        })
    }
}
