// Generated from an OpenAPI specification; change the specification instead.

//! `GET /triples/{at}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/triples/{at}", "getTriples")
        .answers("204", "")
        .accept("");

impl Client {
    /// `GET /triples/{at}`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `content.yaml#/paths/~1triples~1{at}/get`.
    pub fn get_triples(&self, at: &str) -> GetTriples {
        let mut call = self.core.call(&OPERATION);
        call.set(&describe::Parameter::path("at").allow_reserved(), &at);
        GetTriples { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetTriples, get_triples,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl GetTriples {
    /// Sent as `crumb` in the cookie.
    pub fn crumb<'a>(mut self, crumb: impl IntoOption<&'a str>) -> Self {
        self.call
            .set(
                &describe::Parameter::cookie("crumb").allow_reserved(),
                &crumb.into_option(),
            );
        self
    }
}
