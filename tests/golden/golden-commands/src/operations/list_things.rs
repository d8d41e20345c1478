// Generated from an OpenAPI specification; change the specification instead.

//! `GET /things`: List things.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/things", "listThings")
        .answers("200", "");

pub static PAGINATION: describe::Pagination = describe::Pagination::cursor(
    &describe::Parameter::query("after"),
    "/next",
    "/items",
);

impl Client {
    /// `GET /things`.
    ///
    /// # Responses
    ///
    /// - 200: A page
    ///
    /// Defined at `commands.yaml#/paths/~1things/get`.
    pub fn list_things(&self) -> ListThings {
        ListThings { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ListThings, list_things,
    types::ListThingsResponse, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
    types::Thing,  | page | page.items, &PAGINATION,
);

impl ListThings {
    /// At most `3` items.
    ///
    /// See [`Color`](crate::types::Color).
    pub fn colors(mut self, colors: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.call.query("colors", &clientwright_runtime::codegen::v1::texts(colors));
        self
    }

    pub fn filter<'a>(
        mut self,
        filter: impl IntoOption<&'a std::collections::BTreeMap<String, String>>,
    ) -> Self {
        self.call
            .set(
                &describe::Parameter::query("filter").style(describe::Style::DeepObject),
                &filter.into_option(),
            );
        self
    }

    pub fn after<'a>(mut self, after: impl IntoOption<&'a str>) -> Self {
        self.call.query("after", &after.into_option());
        self
    }

    /// At least `0`, at most `1000`.
    pub fn limit(mut self, limit: impl IntoOption<i32>) -> Self {
        self.call.query("limit", &limit.into_option());
        self
    }
}
