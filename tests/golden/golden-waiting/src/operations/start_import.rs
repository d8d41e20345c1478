// Generated from an OpenAPI specification; change the specification instead.

//! `POST /imports`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/imports", "startImport")
        .answers("202", "")
        .security(&[&[("key", &[]), ("signature", &[])]])
        .accept("");

impl Client {
    /// `POST /imports`.
    ///
    /// # Responses
    ///
    /// - 202: Later
    ///
    /// Defined at `waiting.yaml#/paths/~1imports/post`.
    pub fn start_import(&self) -> StartImport {
        StartImport { call: self.core.call(&OPERATION) }
    }
}

clientwright_runtime::codegen::v1::request!(
    StartImport, start_import,
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

static STATUS: Operation = Operation::new(&API, Method::Get, "/imports", "startImport")
    .answers("202", "")
    .security(&[&[("key", &[]), ("signature", &[])]])
    .accept("");

static LONG_RUNNING: describe::LongRunning = describe::LongRunning::new(&STATUS)
    .result(describe::ResultAt::Location);

impl StartImport {
    /// Starts the long-running operation, and polls for its result when awaited.
    pub fn poller(
        self,
    ) -> clientwright_runtime::Poller<Option<clientwright_runtime::Value>, ErrorBody> {
        self.call
            .poller(
                &LONG_RUNNING,
                RawResponse::optional_json,
                RawResponse::no_error_body,
            )
    }
}

impl Client {
    /// Resumes polling for the result of [`start_import`](Client::start_import) from a stored position, without starting it again.
    pub fn resume_start_import(
        &self,
        position: &clientwright_runtime::PollPosition,
    ) -> clientwright_runtime::Poller<Option<clientwright_runtime::Value>, ErrorBody> {
        self.core
            .call(&OPERATION)
            .poller(
                &LONG_RUNNING,
                RawResponse::optional_json,
                RawResponse::no_error_body,
            )
            .resume(position)
    }
}
