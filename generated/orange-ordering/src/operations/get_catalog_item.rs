// Generated from an OpenAPI specification; change the specification instead.

//! `GET /catalogItems/{id}`: Read a catalog item.

use client_runtime::{Answer, FromHeaders, HeaderError, Headers, describe};
use client_runtime::describe::{Method, Operation};
use crate::{Client, ErrorBody, types};
use crate::api::API;

static OPERATION: Operation = Operation {
    security: &[&[("orange", &[]), ("apiKey", &[])]],
    success: &[describe::Status::Code(200)],
    errors: &[
        describe::Status::Code(400),
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
    ..Operation::new(&API, Method::Get, "/catalogItems/{id}", "getCatalogItem")
};

impl Client {
    /// Read a catalog item.
    ///
    /// One item of the catalog, with the schema of the request for it.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1; other people's client code for 3
    ///
    /// `GET /catalogItems/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): Id of the item, which is also the `type` of a request for it.
    ///
    /// # Answers
    ///
    /// - 200: The item.
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
    /// - 429: Too many calls. No `Retry-After` is documented: wait at least a second. *(reported)*
    /// - 500: Something broke at Orange. Whether the call had an effect is unknown. *(reported)*
    /// - 502: The gateway did not understand the API behind it. Whether the call had an effect is unknown. *(reported)*
    /// - 503: The API is down or over capacity. Nothing was done: back off and repeat. *(reported)*
    /// - 504: The API behind the gateway did not answer in time. Whether the call had an effect is unknown. *(reported)*
    /// - any other status: Any other failure. *(assumed)*
    ///
    /// Defined at `specs/ordering.yaml:408`.
    pub fn get_catalog_item(&self, id: &str) -> GetCatalogItem {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        GetCatalogItem { call }
    }
}

client_runtime::request!(
    GetCatalogItem, get_catalog_item,
    types::CatalogItem, GetCatalogItemHeaders, ErrorBody,
    Answer::json, Answer::error_json,
);

impl GetCatalogItem {
    /// What to add to the answer. Without it items come without schema and milestones.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    ///
    /// Sent as `includes` in the query.
    pub fn includes(mut self, includes: impl Into<types::CatalogInclude>) -> Self {
        self.call.query("includes", &includes.into());
        self
    }

    /// Language of the texts in the answer. English if left out.
    ///
    /// Default `en`.
    ///
    /// **Reported**, not documented: Orange's reference for Ordering
    ///
    /// Sent as `Accept-Language` in the header.
    pub fn accept_language(
        mut self,
        accept_language: impl Into<types::AcceptLanguage>,
    ) -> Self {
        self.call
            .set(
                &describe::Parameter::header("Accept-Language"),
                &accept_language.into(),
            );
        self
    }
}

/// Headers of the answer to [`Client::get_catalog_item`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCatalogItemHeaders {
    /// Orange's id of this call, on success and on failure. Quote it when you write to Orange support.
    ///
    /// **Reported**, not documented: Orange's page on API error handling
    ///
    /// Header `X-OAPI-Request-Id`.
    pub x_oapi_request_id: Option<String>,
}

impl FromHeaders for GetCatalogItemHeaders {
    fn from_headers(headers: &Headers<'_>) -> Result<Self, HeaderError> {
        Ok(Self {
            x_oapi_request_id: headers.optional("X-OAPI-Request-Id"),
        })
    }
}
