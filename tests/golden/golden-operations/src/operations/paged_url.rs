// Generated from an OpenAPI specification; change the specification instead.

//! `GET /paged/url`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/paged/url", "pagedUrl")
        .answers("200", "");

static PAGINATION: describe::Pagination = describe::Pagination::link("/value")
    .with_next("/@odata.nextLink");

impl Client {
    /// `GET /paged/url`.
    ///
    /// Paginated, inferred from the URL `/@odata.nextLink` of the response.
    ///
    /// # Responses
    ///
    /// - 200: A page
    ///
    /// Defined at `operations.yaml#/paths/~1paged~1url/get`.
    pub fn paged_url(&self) -> PagedUrl {
        PagedUrl { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    PagedUrl, paged_url,
    types::PagedUrlResponse, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
    i64,  | page | page.value, &PAGINATION,
);
