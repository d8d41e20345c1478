// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /films/{filmId}/scan`: Stores the scan of a film.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/films/{filmId}/scan", "putScan")
        .answers("204", "default")
        .security(&[&[("bearer", &[])]]);

impl Client {
    /// Stores the scan of a film.
    ///
    /// `PUT /films/{filmId}/scan`
    ///
    /// # Arguments
    ///
    /// - `film_id` (path): The film.
    ///
    /// # Responses
    ///
    /// - 204: Stored
    ///
    /// # Errors
    ///
    /// - any other status: A problem
    ///
    /// Defined at `guide.yaml#/paths/~1films~1{filmId}~1scan/put`.
    pub fn put_scan(
        &self,
        film_id: &str,
        body: impl Into<clientwright_runtime::Upload>,
    ) -> PutScan {
        let mut call = self.core.call(&OPERATION);
        call.path("filmId", &film_id);
        call.body_upload("application/octet-stream", body);
        PutScan { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PutScan, put_scan,
    (), (), ErrorBody,
    RawResponse::empty, failure::problem_on_others,
);
