// Generated from an OpenAPI specification; change the specification instead.

//! `GET /lists`: Lists in the query.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/lists", "lists")
        .answers("200", "");

impl Client {
    /// Lists in the query.
    ///
    /// `GET /lists`
    ///
    /// # Responses
    ///
    /// - 200: Things.
    ///
    /// Defined at `spec.yaml#/paths/~1lists/get`.
    pub fn lists(&self) -> Lists {
        Lists { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    Lists, lists,
    Vec<types::Thing>, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);

impl Lists {
    pub fn tag(mut self, tag: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.call.query("tag", &clientwright_runtime::codegen::v1::texts(tag));
        self
    }

    pub fn number<'a>(mut self, number: impl IntoOption<&'a [i64]>) -> Self {
        self.call.query("number", &number.into_option());
        self
    }

    /// See [`Color`](crate::types::Color).
    pub fn color(mut self, color: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.call.query("color", &clientwright_runtime::codegen::v1::texts(color));
        self
    }
}
