// Generated from an OpenAPI specification; change the specification instead.

//! `POST /batch`: A list in the body.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/batch", "createThings")
        .answers("204", "")
        .accept("");

impl Client {
    /// A list in the body.
    ///
    /// `POST /batch`
    ///
    /// # Responses
    ///
    /// - 204: Fine.
    ///
    /// Defined at `spec.yaml#/paths/~1batch/post`.
    pub fn create_things(&self, body: &[types::Thing]) -> CreateThings {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", &body);
        CreateThings { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    CreateThings, create_things,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
