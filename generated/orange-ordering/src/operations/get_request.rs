// Generated from an OpenAPI specification; change the specification instead.

//! `GET /requests/{id}`: Read an order.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/requests/{id}", "getRequest")
        .answers("200", "400 401 403 404 405 406 408 429 500 502 503 504 default")
        .security(&[&[("orange", &[]), ("apiKey", &[])]]);

impl Client {
    /// Read an order.
    ///
    /// All known data of an order.
    ///
    /// `GET /requests/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): Id of the order, such as `3-00286023`.
    ///
    /// # Responses
    ///
    /// - 200: The order.
    ///
    /// # Errors
    ///
    /// - 400, 401, 403, 404, 405, 406, 408, 429, 500, 502, 503, 504, any other status: see [`Error`](crate::Error)
    ///
    /// Defined at `specs/ordering.yaml#/paths/~1requests~1{id}/get`.
    pub fn get_request(&self, id: &str) -> GetRequest {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        GetRequest { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetRequest, get_request,
    types::OrderRequest, headers::OapiRequestIdHeaders, ErrorBody,
    RawResponse::json, RawResponse::error_json,
);

impl GetRequest {
    /// Language of the texts in the response. English if omitted.
    ///
    /// Default `en`.
    ///
    /// **Reported**, not documented: Orange's reference for Ordering
    ///
    /// Sent as `Accept-Language` in the header.
    pub fn accept_language(
        mut self,
        accept_language: impl IntoOption<types::AcceptLanguage>,
    ) -> Self {
        self.call.in_header("Accept-Language", &accept_language.into_option());
        self
    }
}
