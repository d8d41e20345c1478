// Generated from an OpenAPI specification; change the specification instead.

//! `GET /films/{id}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/films/{id}", "getFilm")
        .answers("200", "404")
        .xml(&[("404", &super::xml::PROBLEM_BODY)])
        .accept("application/json, application/xml;q=0.9");

impl Client {
    /// `GET /films/{id}`.
    ///
    /// # Responses
    ///
    /// - 200: A film, in either notation
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

impl super::AddFilmLinks {
    /// The request of [`Client::get_film`] that a response with status 201 links to.
    ///
    /// - `id`: `$response.body#/id`
    ///
    /// Defined at `xml.yaml#/paths/~1films/post/responses/201/links/added`.
    pub fn added(&self) -> GetFilm {
        let mut call = self.source.call("added", "201", &OPERATION);
        self.source
            .set(
                &mut call,
                &describe::Parameter::path("id"),
                true,
                describe::LinkValue::Part(describe::LinkPart::ResponseBody("/id")),
            );
        GetFilm { call }
    }
}

impl super::AddFilmLinks {
    /// The request of [`Client::get_film`] that a response with status 201 links to.
    ///
    /// - `id`: `$request.body#/id`
    ///
    /// Defined at `xml.yaml#/paths/~1films/post/responses/201/links/asked`.
    pub fn asked(&self) -> GetFilm {
        let mut call = self.source.call("asked", "201", &OPERATION);
        self.source
            .set(
                &mut call,
                &describe::Parameter::path("id"),
                true,
                describe::LinkValue::Part(describe::LinkPart::RequestBody("/id")),
            );
        GetFilm { call }
    }
}

fn success(response: &RawResponse) -> Result<types::Film, BodyError> {
    response.xml(&super::xml::FILM_BODY)
}

fn error(response: &RawResponse) -> Option<ErrorBody> {
    response.error_xml(&super::xml::PROBLEM_BODY)
}
