// Generated from an OpenAPI specification; change the specification instead.

//! `POST /exports/{name}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/exports/{name}", "startExport")
        .answers("200 202", "default")
        .security(&[&[("key", &[])]]);

impl Client {
    /// `POST /exports/{name}`.
    ///
    /// # Responses
    ///
    /// - 200: At once
    /// - 202: Later
    ///
    /// # Errors
    ///
    /// - any other status: Wrong
    ///
    /// Defined at `waiting.yaml#/paths/~1exports~1{name}/post`.
    pub fn start_export(&self, name: &str, body: &types::NewJob) -> StartExport {
        let mut call = self.core.call(&OPERATION);
        call.path("name", &name);
        call.body_json("application/json", body);
        StartExport { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    StartExport, start_export,
    Option<types::Report>, headers::StartExportHeaders, ErrorBody,
    RawResponse::optional_json, RawResponse::error_json,
);

impl StartExport {
    /// Sent as `X-Tenant` in the header.
    pub fn x_tenant<'a>(mut self, x_tenant: impl IntoOption<&'a str>) -> Self {
        self.call.in_header("X-Tenant", &x_tenant.into_option());
        self
    }

    pub fn format<'a>(mut self, format: impl IntoOption<&'a str>) -> Self {
        self.call.query("format", &format.into_option());
        self
    }
}

static STATUS: Operation = Operation::new(
        &API,
        Method::Get,
        "/exports/{name}",
        "startExport",
    )
    .answers("200 202", "default")
    .security(&[&[("key", &[])]]);

static LONG_RUNNING: describe::LongRunning = describe::LongRunning::new(&STATUS);

impl StartExport {
    /// Starts the long-running operation, and polls for its result when awaited.
    ///
    /// That the operation is long-running is inferred from the header `Location` of the response 202.
    pub fn poller(self) -> clientwright_runtime::Poller<types::Report, ErrorBody> {
        self.call.poller(&LONG_RUNNING, RawResponse::json, RawResponse::error_json)
    }
}

impl Client {
    /// Resumes polling for the result of [`start_export`](Client::start_export) from a stored position, without starting it again.
    pub fn resume_start_export(
        &self,
        position: &clientwright_runtime::PollPosition,
    ) -> clientwright_runtime::Poller<types::Report, ErrorBody> {
        self.core
            .call(&OPERATION)
            .poller(&LONG_RUNNING, RawResponse::json, RawResponse::error_json)
            .resume(position)
    }
}
