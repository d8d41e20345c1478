// Generated from an OpenAPI specification; change the specification instead.

//! `POST /import/events`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/import/events", "importEvents")
        .answers("202", "")
        .accept("");

impl Client {
    /// `POST /import/events`.
    ///
    /// # Responses
    ///
    /// - 202: Taken
    ///
    /// Defined at `streams.yaml#/paths/~1import~1events/post`.
    pub fn import_events(
        &self,
        body: impl Into<clientwright_runtime::ItemUpload<types::RunEvent>>,
    ) -> ImportEvents {
        let mut call = self.core.call(&OPERATION);
        call.body_items(describe::Streaming::new("text/event-stream").events(), body);
        ImportEvents { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    ImportEvents, import_events,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);
