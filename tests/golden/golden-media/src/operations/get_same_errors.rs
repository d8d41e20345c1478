// Generated from an OpenAPI specification; change the specification instead.

//! `GET /errors/same`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/errors/same", "getSameErrors")
        .answers("204", "default");

impl Client {
    /// `GET /errors/same`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// # Errors
    ///
    /// - any other status: Wrong
    ///
    /// Defined at `media.yaml#/paths/~1errors~1same/get`.
    pub fn get_same_errors(&self) -> GetSameErrors {
        GetSameErrors { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetSameErrors, get_same_errors,
    (), (), ErrorBody,
    RawResponse::empty, failure::problem_on_others,
);
