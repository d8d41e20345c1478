// Generated from an OpenAPI specification; change the specification instead.

//! `GET /deep`: An object in the query, in another style.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/deep", "deep")
        .answers("204", "")
        .accept("");

impl Client {
    /// An object in the query, in another style.
    ///
    /// `GET /deep`
    ///
    /// # Arguments
    ///
    /// - `filter` (query)
    ///
    /// # Responses
    ///
    /// - 204: Fine.
    ///
    /// Defined at `spec.yaml#/paths/~1deep/get`.
    pub fn deep(&self, filter: &types::Point) -> Deep {
        let mut call = self.core.call(&OPERATION);
        call.set(
            &describe::Parameter::query("filter").style(describe::Style::DeepObject),
            filter,
        );
        Deep { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    Deep, deep,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
