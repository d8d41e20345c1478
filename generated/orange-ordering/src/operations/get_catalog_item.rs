// Generated from an OpenAPI specification; change the specification instead.

//! `GET /catalogItems/{id}`: Read a catalog item.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/catalogItems/{id}", "getCatalogItem")
        .answers("200", "400 401 403 404 405 406 408 429 500 502 503 504 default")
        .security(&[&[("orange", &[]), ("apiKey", &[])]]);

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
    /// - 400 *(reported)*: The call is malformed: a parameter, a header, the body or a field of it is missing or invalid. The code tells which, the description names it.
    /// - 401 *(reported)*: The token is missing, wrong or expired. Only an expired one (42) is worth a second try.
    /// - 403 *(reported)*: The application may not do this (50 to 52), or it calls too fast (53): Orange throttles with 403 first of all.
    /// - 404 *(reported)*: There is no such resource. The base URL being wrong looks the same.
    /// - 405 *(reported)*: The resource does not know the method.
    /// - 406 *(reported)*: Orange cannot answer in a media type that the call accepts.
    /// - 408 *(reported)*: The call took too long to arrive.
    /// - 429 *(reported)*: Too many calls. No `Retry-After` is documented: wait at least a second.
    /// - 500 *(reported)*: Something broke at Orange. Whether the call had an effect is unknown.
    /// - 502 *(reported)*: The gateway did not understand the API behind it. Whether the call had an effect is unknown.
    /// - 503 *(reported)*: The API is down or over capacity. Nothing was done: back off and repeat.
    /// - 504 *(reported)*: The API behind the gateway did not answer in time. Whether the call had an effect is unknown.
    /// - any other status *(assumed)*: Any other failure.
    ///
    /// Defined at `specs/ordering.yaml:408`.
    pub fn get_catalog_item(&self, id: &str) -> GetCatalogItem {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        GetCatalogItem { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetCatalogItem, get_catalog_item,
    types::CatalogItem, headers::OapiRequestIdHeaders, ErrorBody,
    RawResponse::json, RawResponse::error_json,
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
    pub fn accept_language(mut self, accept_language: impl Into<types::AcceptLanguage>) -> Self {
        self.call
            .set(
                &describe::Parameter::header("Accept-Language"),
                &accept_language.into(),
            );
        self
    }
}
