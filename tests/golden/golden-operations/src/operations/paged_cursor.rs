// Generated from an OpenAPI specification; change the specification instead.

//! `GET /paged/cursor`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/paged/cursor", "pagedCursor")
        .answers("200", "");

static PAGINATION: describe::Pagination = describe::Pagination::cursor(
    &describe::Parameter::query("page_token"),
    "/meta/next_page_token",
    "/items",
);

impl Client {
    /// `GET /paged/cursor`.
    ///
    /// Paginated, inferred from the parameter `page_token` and `/meta/next_page_token` of the response.
    ///
    /// # Responses
    ///
    /// - 200: A page
    ///
    /// Defined at `operations.yaml#/paths/~1paged~1cursor/get`.
    pub fn paged_cursor(&self) -> PagedCursor {
        PagedCursor { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    PagedCursor, paged_cursor,
    types::PagedCursorResponse, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
    types::Ticket,  | page | page.items.unwrap_or_default(), &PAGINATION,
);

impl PagedCursor {
    pub fn page_token<'a>(mut self, page_token: impl IntoOption<&'a str>) -> Self {
        self.call.query("page_token", &page_token.into_option());
        self
    }
}
