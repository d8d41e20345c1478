// Generated from an OpenAPI specification; change the specification instead.

//! `GET /films/{id}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/films/{id}", "getFilm")
        .answers("200", "404")
        .accept("application/json, application/xml;q=0.9");

impl Client {
    /// `GET /films/{id}`.
    ///
    /// # Responses
    ///
    /// - 200: A film, either way
    ///
    /// # Errors
    ///
    /// - 404: None
    ///
    /// Defined at `xml.yaml#/paths/~1films~1{id}/get`.
    pub fn get_film(&self, id: i64) -> GetFilm {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        GetFilm { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetFilm, get_film,
    types::Film, (), ErrorBody,
    success, error,
);

impl GetFilm {
    /// Asks for `application/json` only.
    pub fn accept_json(mut self) -> Self {
        self.call.header("accept", "application/json");
        self
    }

    /// Asks for `application/xml` only.
    pub fn accept_xml(mut self) -> Self {
        self.call.header("accept", "application/xml");
        self
    }
}

fn success(response: &RawResponse) -> Result<types::Film, BodyError> {
    response.xml(&super::xml::FILM_BODY)
}

fn error(response: &RawResponse) -> Option<ErrorBody> {
    response.error_xml(&super::xml::PROBLEM_BODY)
}
