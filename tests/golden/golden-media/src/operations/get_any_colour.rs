// Generated from an OpenAPI specification; change the specification instead.

//! `GET /any/colour`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/any/colour", "getAnyColour")
        .answers("200", "")
        .accept("application/*");

impl Client {
    /// `GET /any/colour`.
    ///
    /// # Responses
    ///
    /// - 200: A colour
    ///
    /// Defined at `media.yaml#/paths/~1any~1colour/get`.
    pub fn get_any_colour(&self) -> GetAnyColour {
        GetAnyColour { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetAnyColour, get_any_colour,
    types::GetAnyColourResponse, (), ErrorBody,
    RawResponse::value, RawResponse::no_error_body,
);
