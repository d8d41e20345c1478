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
    pub fn after(mut self, after: impl IntoOption<u64>) -> Self {
        self.call.query("after", &after.into_option());
        self
    }

    /// At least `1`, at most `100`.
    pub fn limit(mut self, limit: impl IntoOption<i64>) -> Self {
        self.call.query("limit", &limit.into_option());
        self
    }

    pub fn below<'a>(
        mut self,
        below: impl IntoOption<&'a clientwright_runtime::ExactInteger>,
    ) -> Self {
        self.call.query("below", &below.into_option());
        self
    }

    pub fn price<'a>(mut self, price: impl IntoOption<&'a types::Exact>) -> Self {
        self.call.query("price", &price.into_option());
        self
    }
}
