// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /films/{filmId}`: Changes some properties of a film.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Patch, "/films/{filmId}", "changeFilm")
        .answers("200", "default")
        .security(&[&[("bearer", &[])]]);

impl Client {
    /// Changes some properties of a film.
    ///
    /// `PATCH /films/{filmId}`
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
    /// Defined at `guide.yaml#/paths/~1films~1{filmId}/patch`.
    pub fn change_film(&self, film_id: &str, body: &types::FilmChange) -> ChangeFilm {
        let mut call = self.core.call(&OPERATION);
        call.path("filmId", &film_id);
        call.body_json("application/merge-patch+json", body);
        ChangeFilm { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    ChangeFilm, change_film,
    types::Film, (), ErrorBody,
    RawResponse::json, failure::problem_on_others,
);
