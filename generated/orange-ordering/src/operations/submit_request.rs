// Generated from an OpenAPI specification; change the specification instead.

//! `POST /requests`: Submit a request.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/requests", "submitRequest")
        .answers("200 201", "400 401 403 404 405 406 408 409 412 413 415 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[]), ("apiKey", &[])]]);

impl Client {
    /// Submit a request.
    ///
    /// Orders an item of the catalog. `type` is the item, `properties` contains what that type requires.
    ///
    /// There is no idempotency key: if the response is lost, search the
    /// orders for your `customerReference` before you submit again.
    ///
    /// **Reported**, not documented: Orange's reference for Ordering mentions it; body and response from Orange Business's public description of Ordering 2.1
    ///
    /// `POST /requests`
    ///
    /// Body: The item to order.
    ///
    /// # Responses
    ///
    /// - 200: The order was submitted.
    /// - 201: The order was submitted.
    ///
    /// # Errors
    ///
    /// - 409 *(reported)*: The call conflicts with the state of the resource.
    /// - 412 *(reported)*: A precondition of the call is not met.
    /// - 413 *(reported)*: The body is too large.
    /// - 415 *(reported)*: Orange does not support the media type of the body.
    /// - 422 *(reported)*: A business rule does not permit the order. Codes other than the two examples exist.
    /// - 400, 401, 403, 404, 405, 406, 408, 429, 500, 502, 503, 504, any other status: see [`Error`](crate::Error)
    ///
    /// Defined at `specs/ordering.yaml#/paths/~1requests/post`.
    pub fn submit_request(&self, body: &types::OrderRequestSubmission) -> SubmitRequest {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        SubmitRequest { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    SubmitRequest, submit_request,
    types::OrderRequest, headers::SubmitRequestHeaders, ErrorBody,
    RawResponse::json, RawResponse::error_json,
);

impl SubmitRequest {
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
