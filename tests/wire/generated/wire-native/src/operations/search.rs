// Generated from an OpenAPI specification; change the specification instead.

//! `GET /search`: Scalars in the query.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/search", "search")
        .answers("200", "");

impl Client {
    /// Scalars in the query.
    ///
    /// `GET /search`
    ///
    /// # Arguments
    ///
    /// - `q` (query)
    ///
    /// # Responses
    ///
    /// - 200: Things.
    ///
    /// Defined at `spec.yaml#/paths/~1search/get`.
    pub fn search(&self, q: &str) -> Search {
        let mut call = self.core.call(&OPERATION);
        call.query("q", &q);
        Search { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    Search, search,
    Vec<types::Thing>, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);

impl Search {
    pub fn limit(mut self, limit: impl IntoOption<i32>) -> Self {
        self.call.query("limit", &limit.into_option());
        self
    }

    pub fn ratio(mut self, ratio: impl IntoOption<f64>) -> Self {
        self.call.query("ratio", &ratio.into_option());
        self
    }

    pub fn exact(mut self, exact: impl IntoOption<bool>) -> Self {
        self.call.query("exact", &exact.into_option());
        self
    }

    pub fn since(mut self, since: impl IntoOption<clientwright_runtime::Date>) -> Self {
        self.call.query("since", &since.into_option());
        self
    }

    /// Sent as `changed-after` in the query.
    pub fn changed_after(
        mut self,
        changed_after: impl IntoOption<clientwright_runtime::DateTime>,
    ) -> Self {
        self.call.query("changed-after", &changed_after.into_option());
        self
    }

    pub fn color(mut self, color: impl IntoOption<types::Color>) -> Self {
        self.call.query("color", &color.into_option());
        self
    }

    /// Sent as `filter[name]` in the query.
    pub fn filter_name<'a>(mut self, filter_name: impl IntoOption<&'a str>) -> Self {
        self.call.query("filter[name]", &filter_name.into_option());
        self
    }
}
