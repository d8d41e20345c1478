// Generated from an OpenAPI specification; change the specification instead.

//! `GET /person`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/person", "byPerson")
        .answers("204", "")
        .security(&[&[("person", &["profile"])]])
        .accept("");

impl Client {
    /// `GET /person`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `credentials.yaml#/paths/~1person/get`.
    pub fn by_person(&self) -> ByPerson {
        ByPerson { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ByPerson, by_person,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
