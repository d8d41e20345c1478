// Generated from an OpenAPI specification; change the specification instead.

//! `POST /films`: Adds a film.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/films", "createFilm")
        .answers("201", "422 default")
        .security(&[&[("bearer", &[])]]);

impl Client {
    /// Adds a film.
    ///
    /// `POST /films`
    ///
    /// # Responses
    ///
    /// - 201: The film
    ///
    /// # Errors
    ///
    /// - 422: Fields that are not accepted
    /// - any other status: A problem
    ///
    /// Defined at `guide.yaml#/paths/~1films/post`.
    pub fn create_film(&self, body: &types::NewFilm) -> CreateFilm {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        CreateFilm { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    CreateFilm, create_film,
    types::Film, (), ErrorBody,
    RawResponse::json, failure::rejection_on_422_problem_on_others,
);
