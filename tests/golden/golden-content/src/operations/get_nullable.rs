// Generated from an OpenAPI specification; change the specification instead.

//! `GET /nullable`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/nullable", "getNullable")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /nullable`.
    ///
    /// # Arguments
    ///
    /// - `q` (query): `None` omits the parameter: there is no notation for `null`.
    /// - `page` (query): The page.
    ///
    ///   `None` omits the parameter: there is no notation for `null`.
    /// - `words` (query): `None` omits the parameter: there is no notation for `null`.
    /// - `sort` (query): `None` omits the parameter: there is no notation for `null`.
    /// - `filter` (query): `None` is sent as `null`.
    /// - `x_day` (header): `None` omits the parameter: there is no notation for `null`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `content.yaml#/paths/~1nullable/get`.
    pub fn get_nullable(
        &self,
        x_day: Option<clientwright_runtime::Date>,
        filter: Option<&types::F>,
        page: Option<i64>,
        q: Option<&str>,
        sort: Option<types::GetNullableSort>,
        words: Option<&[String]>,
    ) -> GetNullable {
        let mut call = self.core.call(&OPERATION);
        call.in_header("X-Day", &x_day);
        call.set(
            &describe::Parameter::query("filter").json(),
            &clientwright_runtime::codegen::v1::OrNull(&filter),
        );
        call.query("page", &page);
        call.query("q", &q);
        call.query("sort", &sort);
        call.query("words", &words);
        GetNullable { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetNullable, get_nullable,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
