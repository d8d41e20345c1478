// Generated from an OpenAPI specification; change the specification instead.

//! `POST /things`: JSON in the body.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/things", "createThing")
        .answers("201", "default");

impl Client {
    /// JSON in the body.
    ///
    /// `POST /things`
    ///
    /// # Responses
    ///
    /// - 201: The thing.
    ///
    /// # Errors
    ///
    /// - any other status: What went wrong.
    ///
    /// Defined at `spec.yaml#/paths/~1things/post`.
    pub fn create_thing(&self, body: &types::Thing) -> CreateThing {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        CreateThing { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    CreateThing, create_thing,
    types::Thing, (), ErrorBody,
    RawResponse::json, RawResponse::error_json,
);
