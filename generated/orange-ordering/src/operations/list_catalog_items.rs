// Generated from an OpenAPI specification; change the specification instead.

//! `GET /catalogItems`: List what can be requested.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/catalogItems", "listCatalogItems")
        .answers("200", "400 401 403 404 405 406 408 429 500 502 503 504 default")
        .security(&[&[("orange", &[]), ("apiKey", &[])]]);

pub static PAGINATION: describe::Pagination = describe::Pagination::offset_limit(
        &describe::Parameter::query("offset"),
        &describe::Parameter::query("limit"),
        "",
    )
    .with_count_header("X-Result-Count")
    .with_total_header("X-Total-Count");

impl Client {
    /// List what can be requested.
    ///
    /// The catalog items that you may request; the id of an item is the `type` of a request for it.
    ///
    /// Schema and milestones of the items are only included if `includes` requests them.
    ///
    /// **Reported**, not documented: Orange's reference for Ordering mentions it; the rest from Orange Business's public description of Ordering 2.1
    ///
    /// `GET /catalogItems`
    ///
    /// # Responses
    ///
    /// - 200: One page of catalog items.
    ///
    /// # Errors
    ///
    /// - 400, 401, 403, 404, 405, 406, 408, 429, 500, 502, 503, 504, any other status: see [`Error`](crate::Error)
    ///
    /// Defined at `specs/ordering.yaml#/paths/~1catalogItems/get`.
    pub fn list_catalog_items(&self) -> ListCatalogItems {
        ListCatalogItems { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ListCatalogItems, list_catalog_items,
    Vec<types::CatalogItem>, headers::ListCatalogItemsHeaders, ErrorBody,
    RawResponse::json, RawResponse::error_json,
    types::CatalogItem,  | page | page, &PAGINATION,
);

impl ListCatalogItems {
    /// Index of the first item to return, starting at 0.
    ///
    /// At least `0`, default `0`.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    pub fn offset(mut self, offset: impl IntoOption<i64>) -> Self {
        self.call.query("offset", &offset.into_option());
        self
    }

    /// The maximum number of items to return. Version 2.1 allows up to 250, which is also its default.
    ///
    /// At least `0`.
    ///
    /// **Reported**, not documented: Orange Business's public description of Ordering 2.1
    pub fn limit(mut self, limit: impl IntoOption<i64>) -> Self {
        self.call.query("limit", &limit.into_option());
        self
    }

    /// Name of an attribute to sort by; a `-` before it sorts in descending order, as in `-name`.
    pub fn sort<'a>(mut self, sort: impl IntoOption<&'a str>) -> Self {
        self.call.query("sort", &sort.into_option());
        self
    }

    /// The item with this id.
    pub fn id<'a>(mut self, id: impl IntoOption<&'a str>) -> Self {
        self.call.query("id", &id.into_option());
        self
    }

    /// Items with this name.
    pub fn name<'a>(mut self, name: impl IntoOption<&'a str>) -> Self {
        self.call.query("name", &name.into_option());
        self
    }

    /// Items of the catalog with this id.
    ///
    /// Sent as `catalog.id` in the query.
    pub fn catalog_id<'a>(mut self, catalog_id: impl IntoOption<&'a str>) -> Self {
        self.call.query("catalog.id", &catalog_id.into_option());
        self
    }

    /// Items of the catalog with this name.
    ///
    /// Sent as `catalog.name` in the query.
    pub fn catalog_name<'a>(mut self, catalog_name: impl IntoOption<&'a str>) -> Self {
        self.call.query("catalog.name", &catalog_name.into_option());
        self
    }

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
