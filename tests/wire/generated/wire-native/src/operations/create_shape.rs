// Generated from an OpenAPI specification; change the specification instead.

//! `POST /shape`: One of several types in the body.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/shape", "createShape")
        .answers("204", "")
        .accept("");

impl Client {
    /// One of several types in the body.
    ///
    /// `POST /shape`
    ///
    /// # Responses
    ///
    /// - 204: Fine.
    ///
    /// Defined at `spec.yaml#/paths/~1shape/post`.
    pub fn create_shape(&self, body: &types::ShapeModel) -> CreateShape {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        CreateShape { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    CreateShape, create_shape,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
