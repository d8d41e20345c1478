// Generated from an OpenAPI specification; change the specification instead.

//! `GET /v2/orders/paged`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/v2/orders/paged", "findPaged")
        .answers("200", "");

static PAGINATION: describe::Pagination = describe::Pagination::cursor(
    &describe::Parameter::query("since"),
    "/until",
    "/found",
);

impl Client {
    /// `GET /v2/orders/paged`.
    ///
    /// # Responses
    ///
    /// - 200: A page, although none of its names indicates that.
    ///
    /// Defined at `configured.yaml#/paths/~1v2~1orders~1paged/get`.
    pub fn find_paged(&self) -> FindPaged {
        FindPaged { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    FindPaged, find_paged,
    types::FindPagedResponse, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
    String,  | page | page.found, &PAGINATION,
);

impl FindPaged {
    pub fn since<'a>(mut self, since: impl IntoOption<&'a str>) -> Self {
        self.call.query("since", &since.into_option());
        self
    }
}
