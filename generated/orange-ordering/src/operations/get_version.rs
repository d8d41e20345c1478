// Generated from an OpenAPI specification; change the specification instead.

//! `GET /version`: Version of the API.

use std::future::IntoFuture;
use client_runtime::{
    Answer, Call, FromHeaders, HeaderError, Headers, Pending, Response, describe,
};
use crate::{Client, Error, ErrorBody, types};

static OPERATION: describe::Operation = describe::Operation {
    api: &crate::api::API,
    id: "getVersion",
    method: describe::Method::Get,
    path: "/version",
    security: &[&[("orange", &[]), ("apiKey", &[])]],
    rate_limit: None,
    accept: "application/json",
    success: &[describe::Status::Code(200)],
    errors: &[
        describe::Status::Code(401),
        describe::Status::Code(403),
        describe::Status::Code(404),
        describe::Status::Code(405),
        describe::Status::Code(406),
        describe::Status::Code(408),
        describe::Status::Code(429),
        describe::Status::Code(500),
        describe::Status::Code(502),
        describe::Status::Code(503),
        describe::Status::Code(504),
        describe::Status::Default,
    ],
    idempotent: true,
    servers: &[],
};

impl Client {
    /// Version of the API.
    ///
    /// The version of the API that answers.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1; other people's client code for 3
    ///
    /// `GET /version`
    ///
    /// # Answers
    ///
    /// - 200: The version.
    ///
    /// # Errors
    ///
    /// - 401: The token is missing, wrong or expired. Only an expired one (42) is worth a second try. *(reported)*
    /// - 403: The application may not do this (50 to 52), or it calls too fast (53): Orange throttles with 403 first of all. *(reported)*
    /// - 404: There is no such resource. The base URL being wrong looks the same. *(reported)*
    /// - 405: The resource does not know the method. *(reported)*
    /// - 406: Orange cannot answer in a media type that the call accepts. *(reported)*
    /// - 408: The call took too long to arrive. *(reported)*
    /// - 429: Too many calls. No `Retry-After` is documented: wait at least a second. *(reported)*
    /// - 500: Something broke at Orange. Whether the call had an effect is unknown. *(reported)*
    /// - 502: The gateway did not understand the API behind it. Whether the call had an effect is unknown. *(reported)*
    /// - 503: The API is down or over capacity. Nothing was done: back off and repeat. *(reported)*
    /// - 504: The API behind the gateway did not answer in time. Whether the call had an effect is unknown. *(reported)*
    /// - any other status: Any other failure. *(assumed)*
    ///
    /// Defined at `specs/ordering.yaml:483`.
    pub fn get_version(&self) -> GetVersion {
        GetVersion {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A request of [`Client::get_version`]; awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetVersion {
    call: Call,
}

impl GetVersion {
    /// Settings of this one call: timeout, headers, retry.
    pub fn configure(mut self, configure: impl FnOnce(&mut Call)) -> Self {
        configure(&mut self.call);
        self
    }
}

impl IntoFuture for GetVersion {
    type Output = Result<Response<types::ApiVersion, GetVersionHeaders>, Error>;
    type IntoFuture = Pending<types::ApiVersion, GetVersionHeaders, ErrorBody>;
    fn into_future(self) -> Self::IntoFuture {
        self.call.send(Answer::json, Answer::error_json)
    }
}

/// Headers of the answer to [`Client::get_version`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetVersionHeaders {
    /// Orange's id of this call, on success and on failure. Quote it when you write to Orange support.
    ///
    /// **Reported**, not documented: Orange's page on API error handling
    ///
    /// Header `X-OAPI-Request-Id`.
    pub x_oapi_request_id: Option<String>,
}

impl FromHeaders for GetVersionHeaders {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(Self {
            x_oapi_request_id: headers.optional("X-OAPI-Request-Id"),
        })
    }
}
