// Generated from an OpenAPI specification; change the specification instead.

//! `GET /films/{filmId}/scan`: Returns the scan of a film.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/films/{filmId}/scan", "getScan")
        .answers("200", "default")
        .security(&[&[("bearer", &[])]])
        .accept("application/octet-stream");

impl Client {
    /// Returns the scan of a film.
    ///
    /// `GET /films/{filmId}/scan`
    ///
    /// # Arguments
    ///
    /// - `film_id` (path): The film.
    ///
    /// # Responses
    ///
    /// - 200: The scan
    ///
    /// # Errors
    ///
    /// - any other status: A problem
    ///
    /// Defined at `guide.yaml#/paths/~1films~1{filmId}~1scan/get`.
    pub fn get_scan(&self, film_id: &str) -> GetScan {
        let mut call = self.core.call(&OPERATION);
        call.path("filmId", &film_id);
        GetScan { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetScan, get_scan,
    clientwright_runtime::Bytes, (), ErrorBody,
    RawResponse::bytes, failure::problem_on_others,
);

impl GetScan {
    /// Sends the request when the stream is first polled, and returns the body of the
    /// response in chunks as they arrive.
    pub fn bytes_stream(self) -> clientwright_runtime::BytesStream<ErrorBody> {
        self.call.bytes_stream(failure::problem_on_others)
    }

    /// Sends the request when it is awaited, and saves the body of the response to a
    /// file.
    pub fn save_to(
        self,
        path: impl AsRef<std::path::Path>,
    ) -> clientwright_runtime::Save<ErrorBody> {
        self.call.save_to(path, failure::problem_on_others)
    }
}
