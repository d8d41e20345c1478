// Generated from an OpenAPI specification; change the specification instead.

//! `GET /search`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/search", "find_orders")
        .answers("200", "");

impl Client {
    /// `GET /search`.
    ///
    /// # Responses
    ///
    /// - 200: Found.
    ///
    /// Defined at `configured.yaml#/paths/~1search/get`.
    pub fn find_orders(&self) -> FindOrders {
        FindOrders { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    FindOrders, find_orders,
    Vec<types::PurchaseOrder>, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);

impl FindOrders {
    /// Sent as `filter[state]` in the query.
    pub fn state<'a>(mut self, state: impl IntoOption<&'a types::OrderState>) -> Self {
        self.call.query("filter[state]", &state.into_option());
        self
    }

    /// Sent as `q` in the query.
    pub fn text<'a>(mut self, text: impl IntoOption<&'a str>) -> Self {
        self.call.query("q", &text.into_option());
        self
    }
}
