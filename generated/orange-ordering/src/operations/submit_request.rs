// Generated from an OpenAPI specification; change the specification instead.

//! `POST /requests`: Submit a request

use std::future::IntoFuture;
use client_runtime::{
    Answer, Call, FromHeaders, HeaderError, Headers, Pending, Response, describe,
};
use crate::{Client, Error, ErrorBody};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "submitRequest",
    method: describe::Method::Post,
    path: "/requests",
    security: &[&[("orange", &[]), ("apiKey", &[])]],
    rate_limit: None,
    accept: "application/json",
    success: &[describe::Status::Code(200), describe::Status::Code(201)],
    errors: &[
        describe::Status::Code(400),
        describe::Status::Code(401),
        describe::Status::Code(403),
        describe::Status::Code(404),
        describe::Status::Code(405),
        describe::Status::Code(406),
        describe::Status::Code(408),
        describe::Status::Code(409),
        describe::Status::Code(412),
        describe::Status::Code(413),
        describe::Status::Code(415),
        describe::Status::Code(422),
        describe::Status::Code(429),
        describe::Status::Code(500),
        describe::Status::Code(502),
        describe::Status::Code(503),
        describe::Status::Code(504),
        describe::Status::Default,
    ],
    idempotent: false,
    servers: &[],
};

static ACCEPT_LANGUAGE: describe::Parameter = describe::Parameter {
    name: "Accept-Language",
    location: describe::Location::Header,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
    json: false,
    allow_empty: false,
};

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
    /// - 400: The call is malformed: a parameter, a header, the body or a field of it is missing or invalid. The code tells which, the description names it. **Reported**, not documented: Orange's reference for Ordering (codes 20 to 28)
    /// - 401: The token is missing, wrong or expired. Only an expired one (42) is worth a second try. **Reported**, not documented: Orange's page on API error handling (codes 40 to 42)
    /// - 403: The application may not do this (50 to 52), or it calls too fast (53): Orange throttles with 403 first of all. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 404: There is no such resource. The base URL being wrong looks the same. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 405: The resource does not know the method. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 406: Orange cannot answer in a media type that the call accepts. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 408: The call took too long to arrive. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 409: The call contradicts the state of the resource. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 412: A condition of the call does not hold. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 413: The body is too large. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 415: The body has a media type that Orange does not read. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 422: A rule of the business forbids the order. Codes other than the two examples exist. **Reported**, not documented: Drafts of Orange Business on the types of requests
    /// - 429: Too many calls. No `Retry-After` is documented: wait at least a second. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 500: Something broke at Orange. Whether the call had an effect is unknown. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 502: The gateway did not understand the API behind it. Whether the call had an effect is unknown. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 503: The API is down or over capacity. Nothing was done: back off and repeat. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - 504: The API behind the gateway did not answer in time. Whether the call had an effect is unknown. **Reported**, not documented: Three independent transcriptions of Orange's error pages
    /// - any other status: Any other failure. **Assumed**: Orange's statuses are an open set
    ///
    /// Defined at `specs/ordering.yaml:220`.
    pub fn submit_request(
        &self,
        body: &crate::types::OrderRequestSubmission,
    ) -> SubmitRequest {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        SubmitRequest { call }
    }
}

/// A request of [`Client::submit_request`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct SubmitRequest {
    call: Call,
}

impl SubmitRequest {
    /// Language of the texts in the answer. English if left out.
    ///
    /// Default `en`.
    ///
    /// **Reported**, not documented: Orange's reference for Ordering
    ///
    /// Sent as `Accept-Language` in the header.
    pub fn accept_language(
        mut self,
        accept_language: impl Into<crate::types::ListRequestsAcceptLanguage>,
    ) -> Self {
        self.call.set(&ACCEPT_LANGUAGE, &accept_language.into());
        self
    }

    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for SubmitRequest {
    type Output = Result<
        Response<crate::types::OrderRequest, SubmitRequestHeaders>,
        Error,
    >;
    type IntoFuture = Pending<
        crate::types::OrderRequest,
        SubmitRequestHeaders,
        ErrorBody,
    >;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::json, Answer::error_json)
    }
}

/// Headers of the answer to [`Client::submit_request`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubmitRequestHeaders {
    /// Orange's id of this call, on success and on failure. Quote it when you write to Orange support.
    ///
    /// **Reported**, not documented: Orange's page on API error handling
    ///
    /// Header `X-OAPI-Request-Id`.
    pub x_oapi_request_id: Option<String>,
    /// Where to read the order.
    ///
    /// Header `Content-Location`.
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
