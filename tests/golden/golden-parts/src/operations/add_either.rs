// Generated from an OpenAPI specification; change the specification instead.

//! `POST /union`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/union", "addEither")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /union`.
    ///
    /// # Responses
    ///
    /// - 204: Kept
    ///
    /// Defined at `parts.yaml#/paths/~1union/post`.
    pub fn add_either(&self, body: &types::AddEitherBody) -> AddEither {
        let mut call = self.core.call(&OPERATION);
        call.body_multipart("multipart/form-data", body, &[]);
        AddEither { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    AddEither, add_either,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
