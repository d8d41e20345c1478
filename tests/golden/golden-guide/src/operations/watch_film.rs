// Generated from an OpenAPI specification; change the specification instead.

//! `GET /films/{filmId}/events`: Reports what happens to a film.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/films/{filmId}/events", "watchFilm")
        .answers("200", "default")
        .security(&[&[("bearer", &[])]])
        .accept("text/event-stream");

static STREAM: describe::Streaming = describe::Streaming::new("text/event-stream");

impl Client {
    /// Reports what happens to a film.
    ///
    /// `GET /films/{filmId}/events`
    ///
    /// # Arguments
    ///
    /// - `film_id` (path): The film.
    ///
    /// # Responses
    ///
    /// - 200: Events
    ///
    /// # Errors
    ///
    /// - any other status: A problem
    ///
    /// Defined at `guide.yaml#/paths/~1films~1{filmId}~1events/get`.
    pub fn watch_film(&self, film_id: &str) -> WatchFilm {
        let mut call = self.core.call(&OPERATION);
        call.path("filmId", &film_id);
        WatchFilm { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    WatchFilm, watch_film,
    String, (), ErrorBody,
    RawResponse::text, failure::problem_on_others,
);

impl WatchFilm {
    /// Sends the request when the first item is polled, and returns the items of the
    /// response one by one as they arrive.
    pub fn stream(self) -> clientwright_runtime::ItemStream<types::FilmEvent, ErrorBody> {
        self.call.stream(&STREAM, failure::problem_on_others)
    }
}
