// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /blob`: Bytes in the body.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/blob", "replaceBlob")
        .answers("204", "")
        .accept("");

impl Client {
    /// Bytes in the body.
    ///
    /// `PUT /blob`
    ///
    /// # Responses
    ///
    /// - 204: Fine.
    ///
    /// Defined at `spec.yaml#/paths/~1blob/put`.
    pub fn replace_blob(&self, body: impl Into<clientwright_runtime::Upload>) -> ReplaceBlob {
        let mut call = self.core.call(&OPERATION);
        call.body_upload("application/octet-stream", body);
        ReplaceBlob { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    ReplaceBlob, replace_blob,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
