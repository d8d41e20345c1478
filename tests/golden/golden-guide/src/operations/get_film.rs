// Generated from an OpenAPI specification; change the specification instead.

//! `GET /films/{filmId}`: Reads a film.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/films/{filmId}", "getFilm")
        .answers("200", "default")
        .security(&[&[("bearer", &[])]]);

impl Client {
    /// Reads a film.
    ///
    /// `GET /films/{filmId}`
    ///
    /// # Arguments
    ///
    /// - `film_id` (path): The film.
    ///
    /// # Responses
    ///
    /// - 200: The film
    ///
    /// # Errors
    ///
    /// - any other status: A problem
    ///
    /// Defined at `guide.yaml#/paths/~1films~1{filmId}/get`.
    pub fn get_film(&self, film_id: &str) -> GetFilm {
        let mut call = self.core.call(&OPERATION);
        call.path("filmId", &film_id);
        GetFilm { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetFilm, get_film,
    types::Film, (), ErrorBody,
    RawResponse::json, failure::problem_on_others,
);
