// Generated from an OpenAPI specification; change the specification instead.

//! `POST /things`: Create a thing.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/things", "createThing")
        .answers("201", "");

impl Client {
    /// Create a thing.
    ///
    /// `POST /things`
    ///
    /// # Responses
    ///
    /// - 201: Created
    ///
    /// Defined at `commands.yaml#/paths/~1things/post`.
    pub fn create_thing(&self, body: &types::Thing) -> CreateThing {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        CreateThing { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    CreateThing, create_thing,
    types::Thing, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);
