// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /reports/{name}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/reports/{name}", "buildReport")
        .answers("202", "")
        .security(&[&[("key", &[])]]);

impl Client {
    /// `PUT /reports/{name}`.
    ///
    /// # Responses
    ///
    /// - 202: Building
    ///
    /// Defined at `waiting.yaml#/paths/~1reports~1{name}/put`.
    pub fn build_report(&self, name: &str) -> BuildReport {
        let mut call = self.core.call(&OPERATION);
        call.path("name", &name);
        BuildReport { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    BuildReport, build_report,
    types::BuildReportResponse, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);

static STATUS: Operation = Operation::new(
        &API,
        Method::Get,
        "/reports/{name}",
        "buildReport",
    )
    .answers("202", "")
    .security(&[&[("key", &[])]]);

static LONG_RUNNING: describe::LongRunning = describe::LongRunning::new(&STATUS)
    .url("/self")
    .state("/phase")
    .states(&["ready"], &["broken"])
    .result(describe::ResultAt::Status("/report"))
    .delays(1000, 4000)
    .timeout(30000);

impl BuildReport {
    /// Starts the long-running operation, and polls for its result when awaited.
    pub fn poller(self) -> clientwright_runtime::Poller<types::Report, ErrorBody> {
        self.call.poller(&LONG_RUNNING, RawResponse::json, RawResponse::no_error_body)
    }
}

impl Client {
    /// Resumes polling for the result of [`build_report`](Client::build_report) from a stored position, without starting it again.
    pub fn resume_build_report(
        &self,
        position: &clientwright_runtime::PollPosition,
    ) -> clientwright_runtime::Poller<types::Report, ErrorBody> {
        self.core
            .call(&OPERATION)
            .poller(&LONG_RUNNING, RawResponse::json, RawResponse::no_error_body)
            .resume(position)
    }
}
