// Generated from an OpenAPI specification; change the specification instead.

//! `POST /map`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/map", "addMap")
        .answers("204", "")
        .accept("");

impl Client {
    /// `POST /map`.
    ///
    /// # Responses
    ///
    /// - 204: Kept
    ///
    /// Defined at `parts.yaml#/paths/~1map/post`.
    pub fn add_map(
        &self,
        body: &std::collections::BTreeMap<String, clientwright_runtime::Binary>,
    ) -> AddMap {
        let mut call = self.core.call(&OPERATION);
        call.body_multipart("multipart/form-data", body, &[]);
        AddMap { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    AddMap, add_map,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
