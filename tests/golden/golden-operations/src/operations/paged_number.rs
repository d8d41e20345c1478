// Generated from an OpenAPI specification; change the specification instead.

//! `GET /paged/number`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/paged/number", "pagedNumber")
        .answers("200", "");

static PAGINATION: describe::Pagination = describe::Pagination::page(
        &describe::Parameter::query("page"),
        1,
        "",
    )
    .with_size(&describe::Parameter::query("per_page"));

impl Client {
    /// `GET /paged/number`.
    ///
    /// Paginated, inferred from the parameters `page`, which begins with 1, and `per_page`.
    ///
    /// # Responses
    ///
    /// - 200: A page
    ///
    /// Defined at `operations.yaml#/paths/~1paged~1number/get`.
    pub fn paged_number(&self) -> PagedNumber {
        PagedNumber { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    PagedNumber, paged_number,
    Vec<i64>, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
    i64,  | page | page, &PAGINATION,
);

impl PagedNumber {
    /// Default `1`.
    pub fn page(mut self, page: impl IntoOption<i64>) -> Self {
        self.call.query("page", &page.into_option());
        self
    }

    pub fn per_page(mut self, per_page: impl IntoOption<i64>) -> Self {
        self.call.query("per_page", &per_page.into_option());
        self
    }
}
