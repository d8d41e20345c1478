// Generated from an OpenAPI specification; change the specification instead.

//! `GET /paged/not`: The number of the first page is not specified.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/paged/not", "pagedNot")
        .answers("200", "");

impl Client {
    /// The number of the first page is not specified.
    ///
    /// `GET /paged/not`
    ///
    /// # Responses
    ///
    /// - 200: A page
    ///
    /// Defined at `operations.yaml#/paths/~1paged~1not/get`.
    pub fn paged_not(&self) -> PagedNot {
        PagedNot { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    PagedNot, paged_not,
    Vec<i64>, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);

impl PagedNot {
    pub fn page(mut self, page: impl IntoOption<i64>) -> Self {
        self.call.query("page", &page.into_option());
        self
    }

    pub fn per_page(mut self, per_page: impl IntoOption<i64>) -> Self {
        self.call.query("per_page", &per_page.into_option());
        self
    }
}
