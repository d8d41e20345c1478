// Generated from an OpenAPI specification; change the specification instead.

//! `POST /reports/{name}`: Build a report.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/reports/{name}", "buildReport")
        .answers("200 202", "");

impl Client {
    /// Build a report.
    ///
    /// `POST /reports/{name}`
    ///
    /// # Responses
    ///
    /// - 200: At once
    /// - 202: Later
    ///
    /// Defined at `commands.yaml#/paths/~1reports~1{name}/post`.
    pub fn build_report(&self, name: &str) -> BuildReport {
        let mut call = self.core.call(&OPERATION);
        call.path("name", &name);
        BuildReport { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    BuildReport, build_report,
    Option<types::Thing>, headers::BuildReportHeaders, ErrorBody,
    RawResponse::optional_json, RawResponse::no_error_body,
);

static STATUS: Operation = Operation::new(
        &API,
        Method::Get,
        "/reports/{name}",
        "buildReport",
    )
    .answers("200 202", "");

pub static LONG_RUNNING: describe::LongRunning = describe::LongRunning::new(&STATUS);

impl BuildReport {
    /// Starts the long-running operation, and polls for its result when awaited.
    ///
    /// That the operation is long-running is inferred from the header `Location` of the response 202.
    pub fn poller(self) -> clientwright_runtime::Poller<types::Thing, ErrorBody> {
        self.call.poller(&LONG_RUNNING, RawResponse::json, RawResponse::no_error_body)
    }
}

impl Client {
    /// Resumes polling for the result of [`build_report`](Client::build_report) from a stored position, without starting it again.
    pub fn resume_build_report(
        &self,
        position: &clientwright_runtime::PollPosition,
    ) -> clientwright_runtime::Poller<types::Thing, ErrorBody> {
        self.core
            .call(&OPERATION)
            .poller(&LONG_RUNNING, RawResponse::json, RawResponse::no_error_body)
            .resume(position)
    }
}
