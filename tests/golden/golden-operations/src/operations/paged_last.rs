// Generated from an OpenAPI specification; change the specification instead.

//! `GET /paged/last`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/paged/last", "pagedLast")
        .answers("200", "");

static PAGINATION: describe::Pagination = describe::Pagination::cursor(
        &describe::Parameter::query("starting_after"),
        "/data/-/id",
        "/data",
    )
    .with_more("/has_more");

impl Client {
    /// `GET /paged/last`.
    ///
    /// Paginated, inferred from the parameter `starting_after` and `has_more` of the response.
    ///
    /// # Responses
    ///
    /// - 200: A page
    ///
    /// Defined at `operations.yaml#/paths/~1paged~1last/get`.
    pub fn paged_last(&self) -> PagedLast {
        PagedLast { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    PagedLast, paged_last,
    types::PagedLastResponse, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
    types::PagedLastResponseDataItem,  | page | page.data, &PAGINATION,
);

impl PagedLast {
    pub fn starting_after<'a>(mut self, starting_after: impl IntoOption<&'a str>) -> Self {
        self.call.query("starting_after", &starting_after.into_option());
        self
    }
}
