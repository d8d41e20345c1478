// Generated from an OpenAPI specification; change the specification instead.

//! `POST /import/lines`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/import/lines", "importLines")
        .answers("202", "")
        .accept("");

impl Client {
    /// `POST /import/lines`.
    ///
    /// # Responses
    ///
    /// - 202: Taken
    ///
    /// Defined at `streams.yaml#/paths/~1import~1lines/post`.
    pub fn import_lines(
        &self,
        body: impl Into<clientwright_runtime::ItemUpload<types::Price>>,
    ) -> ImportLines {
        let mut call = self.core.call(&OPERATION);
        call.body_items(describe::Streaming::new("application/x-ndjson"), body);
        ImportLines { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    ImportLines, import_lines,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
