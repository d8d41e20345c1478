// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /bytes/xml`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/bytes/xml", "putBytesXml")
        .answers("204", "")
        .accept("");

impl Client {
    /// `PUT /bytes/xml`.
    ///
    /// # Responses
    ///
    /// - 204: Done
    ///
    /// Defined at `media.yaml#/paths/~1bytes~1xml/put`.
    pub fn put_bytes_xml(&self, body: impl Into<clientwright_runtime::Upload>) -> PutBytesXml {
        let mut call = self.core.call(&OPERATION);
        call.body_upload("text/plain", body);
        PutBytesXml { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    PutBytesXml, put_bytes_xml,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
