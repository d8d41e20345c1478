// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /films/{id}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/films/{id}", "putFilm")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PUT /films/{id}`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `xml.yaml#/paths/~1films~1{id}/put`.
    pub fn put_film(&self, id: i64, body: impl Into<PutFilmBody>) -> PutFilm {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        body.into().set(&mut call);
        PutFilm { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PutFilm, put_film,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

/// The body of [`Client::put_film`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutFilmBody {
    /// Sent as `application/json`.
    Json(types::Film),
    /// Sent as `application/xml`.
    Xml(types::Film),
}

impl PutFilmBody {
    fn set(&self, call: &mut Call) {
        match self {
            Self::Json(body) => {
                call.body_json("application/json", body);
            }
            Self::Xml(body) => {
                call.body_xml("application/xml", body, &super::xml::FILM_BODY);
            }
        }
    }
}

impl From<types::Film> for PutFilmBody {
    fn from(body: types::Film) -> Self {
        Self::Json(body)
    }
}
