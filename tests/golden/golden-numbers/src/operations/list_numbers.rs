// Generated from an OpenAPI specification; change the specification instead.

//! `GET /numbers`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/numbers", "listNumbers")
        .answers("200", "");

impl Client {
    /// `GET /numbers`.
    ///
    /// # Responses
    ///
    /// - 200: Numbers
    ///
    /// Defined at `numbers.yaml#/paths/~1numbers/get`.
    pub fn list_numbers(&self) -> ListNumbers {
        ListNumbers { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ListNumbers, list_numbers,
    types::Numbers, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);

impl ListNumbers {
    /// At least `0`.
    pub fn after(mut self, after: u64) -> Self {
        self.call.query("after", &after);
        self
    }

    /// At least `1`, at most `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", &limit);
        self
    }

    /// Sets `below` in the query.
    pub fn below(mut self, below: &clientwright_runtime::ExactInteger) -> Self {
        self.call.query("below", below);
        self
    }

    /// Sets `price` in the query.
    pub fn price(mut self, price: &types::Exact) -> Self {
        self.call.query("price", price);
        self
    }
}
