// Generated from an OpenAPI specification; change the specification instead.

//! `GET /orders`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/orders", "listOrders")
        .answers("200", "");

static PAGINATION: describe::Pagination = describe::Pagination::offset_limit(
    &describe::Parameter::query("offset"),
    &describe::Parameter::query("limit"),
    "",
);

static STREAM: describe::Streaming = describe::Streaming::new("application/jsonl");

impl Client {
    /// `GET /orders`.
    ///
    /// # Responses
    ///
    /// - 200: Orders
    ///
    /// Defined at `streams.yaml#/paths/~1orders/get`.
    pub fn list_orders(&self) -> ListOrders {
        ListOrders { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ListOrders, list_orders,
    Vec<types::Price>, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
    types::Price,  | page | page, &PAGINATION,
);

impl ListOrders {
    pub fn offset(mut self, offset: impl IntoOption<i64>) -> Self {
        self.call.query("offset", &offset.into_option());
        self
    }

    pub fn limit(mut self, limit: impl IntoOption<i64>) -> Self {
        self.call.query("limit", &limit.into_option());
        self
    }

    /// Sends the request when the first item is polled, and returns the items of the
    /// response one by one as they arrive.
    pub fn items(self) -> clientwright_runtime::ItemStream<types::Price, ErrorBody> {
        self.call.stream(&STREAM, RawResponse::no_error_body)
    }
}
