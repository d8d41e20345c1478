// Generated from an OpenAPI specification; change the specification instead.

//! `POST /requests`: Submit a request.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/requests", "submitRequest")
        .answers("200 201", "400 401 403 404 405 406 408 409 412 413 415 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[]), ("apiKey", &[])]]);

impl Client {
    /// Submit a request.
    ///
    /// Orders something of the catalog. `type` says what, `properties` holds what that type needs.
    ///
    /// There is no idempotency key: if the answer is lost, look for your `customerReference` among
    /// the orders before you submit again.
    ///
    /// **Reported**, not documented: Orange's reference for Ordering names it; body and answer from Orange Business's public description of Ordering 2.1
    ///
    /// `POST /requests`
    ///
    /// Body: What to order.
    ///
    /// # Answers
    ///
    /// - 200: The order was submitted.
    /// - 201: The order was submitted.
    ///
    /// # Errors
    ///
    /// - 400: The call is malformed: a parameter, a header, the body or a field of it is missing or invalid. The code tells which, the description names it. *(reported)*
    /// - 401: The token is missing, wrong or expired. Only an expired one (42) is worth a second try. *(reported)*
    /// - 403: The application may not do this (50 to 52), or it calls too fast (53): Orange throttles with 403 first of all. *(reported)*
    /// - 404: There is no such resource. The base URL being wrong looks the same. *(reported)*
    /// - 405: The resource does not know the method. *(reported)*
    /// - 406: Orange cannot answer in a media type that the call accepts. *(reported)*
    /// - 408: The call took too long to arrive. *(reported)*
    /// - 409: The call contradicts the state of the resource. *(reported)*
    /// - 412: A condition of the call does not hold. *(reported)*
    /// - 413: The body is too large. *(reported)*
    /// - 415: The body has a media type that Orange does not read. *(reported)*
    /// - 422: A rule of the business forbids the order. Codes other than the two examples exist. *(reported)*
    /// - 429: Too many calls. No `Retry-After` is documented: wait at least a second. *(reported)*
    /// - 500: Something broke at Orange. Whether the call had an effect is unknown. *(reported)*
    /// - 502: The gateway did not understand the API behind it. Whether the call had an effect is unknown. *(reported)*
    /// - 503: The API is down or over capacity. Nothing was done: back off and repeat. *(reported)*
    /// - 504: The API behind the gateway did not answer in time. Whether the call had an effect is unknown. *(reported)*
    /// - any other status: Any other failure. *(assumed)*
    ///
    /// Defined at `specs/ordering.yaml:220`.
    pub fn submit_request(&self, body: &types::OrderRequestSubmission) -> SubmitRequest {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        SubmitRequest { call }
    }
}

client_runtime::request!(
    SubmitRequest, submit_request,
    types::OrderRequest, headers::SubmitRequestHeaders, ErrorBody,
    Answer::json, Answer::error_json,
);

impl SubmitRequest {
    /// Language of the texts in the answer. English if left out.
    ///
    /// Default `en`.
    ///
    /// **Reported**, not documented: Orange's reference for Ordering
    ///
    /// Sent as `Accept-Language` in the header.
    pub fn accept_language(mut self, accept_language: impl Into<types::AcceptLanguage>) -> Self {
        self.call
            .set(
                &describe::Parameter::header("Accept-Language"),
                &accept_language.into(),
            );
        self
    }
}
