// Generated from an OpenAPI specification; change the specification instead.

//! `GET /catalogItems/{id}`: Read a catalog item.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/catalogItems/{id}", "getCatalogItem")
        .answers("200", "400 401 403 404 405 406 408 429 500 502 503 504 default")
        .security(&[&[("orange", &[]), ("apiKey", &[])]]);

impl Client {
    /// Read a catalog item.
    ///
    /// One item of the catalog, with the schema of the request for it.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1; third-party client code for 3
    ///
    /// `GET /catalogItems/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): Id of the item, which is also the `type` of a request for it.
    ///
    /// # Responses
    ///
    /// - 200: The item.
    ///
    /// # Errors
    ///
    /// - 400, 401, 403, 404, 405, 406, 408, 429, 500, 502, 503, 504, any other status: see [`Error`](crate::Error)
    ///
    /// Defined at `specs/ordering.yaml#/paths/~1catalogItems~1{id}/get`.
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
    /// Additional content of the response. By default, items have neither schema nor milestones.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    pub fn includes(mut self, includes: impl IntoOption<types::CatalogInclude>) -> Self {
        self.call.query("includes", &includes.into_option());
        self
    }

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
