// Generated from an OpenAPI specification; change the specification instead.

//! `GET /notes`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/notes", "listNotes")
        .answers("200", "");

impl Client {
    /// `GET /notes`.
    ///
    /// # Responses
    ///
    /// - 200: Found.
    ///
    /// Defined at `configured.yaml#/paths/~1search/get`.
    pub fn list_notes(&self) -> ListNotes {
        ListNotes { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ListNotes, list_notes,
    Vec<types::Note>, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);

impl ListNotes {
    /// Sent as `q` in the query.
    pub fn text<'a>(mut self, text: impl IntoOption<&'a str>) -> Self {
        self.call.query("q", &text.into_option());
        self
    }
}
