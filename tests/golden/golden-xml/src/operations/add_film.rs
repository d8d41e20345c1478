// Generated from an OpenAPI specification; change the specification instead.

//! `POST /films`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/films", "addFilm")
        .answers("201", "422")
        .xml(&[("201", &super::xml::FILM_BODY), ("422", &super::xml::PROBLEM_BODY)])
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
    types::Film, clientwright_runtime::WithLinks<(), AddFilmLinks>, ErrorBody,
    success, error,
);

/// The links of a response of [`Client::add_film`]: requests with arguments from the response.
#[derive(Clone, Debug)]
pub struct AddFilmLinks {
    pub(super) source: clientwright_runtime::codegen::v1::LinkSource,
}

impl From<clientwright_runtime::codegen::v1::LinkSource> for AddFilmLinks {
    fn from(source: clientwright_runtime::codegen::v1::LinkSource) -> Self {
        Self { source }
    }
}

fn success(response: &RawResponse) -> Result<types::Film, BodyError> {
    response.xml(&super::xml::FILM_BODY)
}

fn error(response: &RawResponse) -> Option<ErrorBody> {
    response.error_xml(&super::xml::PROBLEM_BODY)
}
