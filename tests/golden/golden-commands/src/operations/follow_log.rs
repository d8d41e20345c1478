// Generated from an OpenAPI specification; change the specification instead.

//! `GET /log`: Follow the log.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/log", "followLog")
        .answers("200", "")
        .accept("application/x-ndjson");

pub static STREAM: describe::Streaming = describe::Streaming::new(
    "application/x-ndjson",
);

impl Client {
    /// Follow the log.
    ///
    /// `GET /log`
    ///
    /// # Responses
    ///
    /// - 200: Entries as they are written
    ///
    /// Defined at `commands.yaml#/paths/~1log/get`.
    pub fn follow_log(&self) -> FollowLog {
        FollowLog { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    FollowLog, follow_log,
    String, (), ErrorBody,
    RawResponse::text, RawResponse::no_error_body,
);

impl FollowLog {
    /// Sends the request when the first item is polled, and returns the items of the
    /// response one by one as they arrive.
    pub fn stream(self) -> clientwright_runtime::ItemStream<types::Thing, ErrorBody> {
        self.call.stream(&STREAM, RawResponse::no_error_body)
    }
}
