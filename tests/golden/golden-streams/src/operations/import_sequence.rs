// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /import/sequence`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/import/sequence", "importSequence")
        .answers("202", "")
        .accept("");

impl Client {
    /// `PUT /import/sequence`.
    ///
    /// # Responses
    ///
    /// - 202: Taken
    ///
    /// Defined at `streams.yaml#/paths/~1import~1sequence/put`.
    pub fn import_sequence(&self) -> ImportSequence {
        ImportSequence { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    ImportSequence, import_sequence,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl ImportSequence {
    /// Sent as `application/json-seq`.
    pub fn body(self, body: impl Into<clientwright_runtime::ItemUpload<types::Price>>) -> Self {
        let mut call = self.call;
        call.body_items(describe::Streaming::new("application/json-seq"), body);
        Self { call }
    }
}
