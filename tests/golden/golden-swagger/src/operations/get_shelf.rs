// Generated from an OpenAPI specification; change the specification instead.

//! `GET /shelf`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/shelf", "getShelf")
        .answers("200", "");

impl Client {
    /// `GET /shelf`.
    ///
    /// # Responses
    ///
    /// - 200: The content of the shelf
    ///
    /// Defined at `swagger.yaml#/paths/~1shelf/get`.
    pub fn get_shelf(&self) -> GetShelf {
        GetShelf { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetShelf, get_shelf,
    types::Shelf, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);
