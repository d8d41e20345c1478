// Generated from an OpenAPI specification; change the specification instead.

//! `GET /films`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/films", "listFilms")
        .answers("200", "404")
        .xml(&[("404", &super::xml::PROBLEM_BODY)])
        .accept("application/xml");

impl Client {
    /// `GET /films`.
    ///
    /// # Responses
    ///
    /// - 200: Films
    ///
    /// # Errors
    ///
    /// - 404: None
    ///
    /// Defined at `xml.yaml#/paths/~1films/get`.
    pub fn list_films(&self) -> ListFilms {
        ListFilms { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ListFilms, list_films,
    Vec<types::Film>, (), ErrorBody,
    success, error,
);

fn success(response: &RawResponse) -> Result<Vec<types::Film>, BodyError> {
    response.xml(&super::xml::FILMS_BODY)
}

fn error(response: &RawResponse) -> Option<ErrorBody> {
    response.error_xml(&super::xml::PROBLEM_BODY)
}
