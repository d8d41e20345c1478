// Generated from an OpenAPI specification; change the specification instead.

//! `GET /people`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/people", "listPeople")
        .answers("200", "");

static PAGINATION: describe::Pagination = describe::Pagination::offset_limit(
    &describe::Parameter::query("offset"),
    &describe::Parameter::query("limit"),
    "",
);

impl Client {
    /// `GET /people`.
    ///
    /// Paginated, inferred from the parameters `offset` and `limit`.
    ///
    /// # Responses
    ///
    /// - 200: Pages are requested as JSON.
    ///
    /// Defined at `xml.yaml#/paths/~1people/get`.
    pub fn list_people(&self) -> ListPeople {
        ListPeople { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ListPeople, list_people,
    types::Cast, (), ErrorBody,
    success, RawResponse::no_error_body,
    types::Person,  | page | page, &PAGINATION,
);

impl ListPeople {
    pub fn offset(mut self, offset: impl IntoOption<i64>) -> Self {
        self.call.query("offset", &offset.into_option());
        self
    }

    pub fn limit(mut self, limit: impl IntoOption<i64>) -> Self {
        self.call.query("limit", &limit.into_option());
        self
    }

    /// Requests only `application/json`.
    pub fn accept_json(mut self) -> Self {
        self.call.header("accept", "application/json");
        self
    }

    /// Requests only `application/xml`.
    pub fn accept_xml(mut self) -> Self {
        self.call.header("accept", "application/xml");
        self
    }
}

fn success(response: &RawResponse) -> Result<types::Cast, BodyError> {
    response.xml(&super::xml::CAST_BODY)
}
