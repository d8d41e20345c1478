// Generated from an OpenAPI specification; change the specification instead.

//! `POST /films`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/films", "addFilm")
        .answers("201", "422")
        .accept("application/xml");

impl Client {
    /// `POST /films`.
    ///
    /// # Responses
    ///
    /// - 201: Added
    ///
    /// # Errors
    ///
    /// - 422: Wrong
    ///
    /// Defined at `xml.yaml#/paths/~1films/post`.
    pub fn add_film(&self, body: &types::Film) -> AddFilm {
        let mut call = self.core.call(&OPERATION);
        call.body_xml("application/xml", body, &super::xml::FILM_BODY);
        AddFilm { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    AddFilm, add_film,
    types::Film, (), ErrorBody,
    success, error,
);

fn success(response: &RawResponse) -> Result<types::Film, BodyError> {
    response.xml(&super::xml::FILM_BODY)
}

fn error(response: &RawResponse) -> Option<ErrorBody> {
    response.error_xml(&super::xml::PROBLEM_BODY)
}
