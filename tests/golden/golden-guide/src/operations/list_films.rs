// Generated from an OpenAPI specification; change the specification instead.

//! `GET /films`: Lists the films of the archive.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/films", "listFilms")
        .answers("200", "default")
        .security(&[&[("bearer", &[])]]);

static PAGINATION: describe::Pagination = describe::Pagination::cursor(
    &describe::Parameter::query("cursor"),
    "/next_cursor",
    "/data",
);

impl Client {
    /// Lists the films of the archive.
    ///
    /// `GET /films`
    ///
    /// Paginated, inferred from the parameter `cursor` and `/next_cursor` of the response.
    ///
    /// # Responses
    ///
    /// - 200: A page of films
    ///
    /// # Errors
    ///
    /// - any other status: A problem
    ///
    /// Defined at `guide.yaml#/paths/~1films/get`.
    pub fn list_films(&self) -> ListFilms {
        ListFilms { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ListFilms, list_films,
    types::FilmPage, (), ErrorBody,
    RawResponse::json, failure::problem_on_others,
    types::Film,  | page | page.data, &PAGINATION,
);

impl ListFilms {
    /// Only films of this decade.
    pub fn decade(mut self, decade: impl IntoOption<i32>) -> Self {
        self.call.query("decade", &decade.into_option());
        self
    }

    /// Only films in this state.
    pub fn state(mut self, state: impl IntoOption<types::FilmState>) -> Self {
        self.call.query("state", &state.into_option());
        self
    }

    /// The maximum number of films on a page.
    ///
    /// At least `1`, at most `100`, default `20`.
    pub fn limit(mut self, limit: impl IntoOption<i32>) -> Self {
        self.call.query("limit", &limit.into_option());
        self
    }

    /// The position at which the page begins.
    pub fn cursor<'a>(mut self, cursor: impl IntoOption<&'a str>) -> Self {
        self.call.query("cursor", &cursor.into_option());
        self
    }
}
