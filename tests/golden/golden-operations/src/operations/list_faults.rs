// Generated from an OpenAPI specification; change the specification instead.

//! `GET /faults`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/faults", "listFaults")
        .answers("200", "");

static PAGINATION: describe::Pagination = describe::Pagination::offset_limit(
    &describe::Parameter::query("offset"),
    &describe::Parameter::query("limit"),
    "",
);

impl Client {
    /// `GET /faults`.
    ///
    /// Paginated, inferred from the parameters `offset` and `limit`.
    ///
    /// # Responses
    ///
    /// - 200: Faults
    ///
    /// Defined at `operations.yaml#/paths/~1faults/get`.
    pub fn list_faults(&self) -> ListFaults {
        ListFaults { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ListFaults, list_faults,
    Vec<types::Fault>, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
    types::Fault,  | page | page, &PAGINATION,
);

impl ListFaults {
    /// Comma-separated properties to be provided in response
    ///
    /// Ask for `@type`, `severity` in any case, unless the server sends them unasked: a response without them cannot be read as its type.
    ///
    /// See [`FaultField`](crate::types::FaultField).
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.call
            .set(
                &describe::Parameter::query("fields").explode(false),
                &clientwright_runtime::codegen::v1::texts(fields),
            );
        self
    }

    pub fn offset(mut self, offset: impl IntoOption<i64>) -> Self {
        self.call.query("offset", &offset.into_option());
        self
    }

    pub fn limit(mut self, limit: impl IntoOption<i64>) -> Self {
        self.call.query("limit", &limit.into_option());
        self
    }
}
