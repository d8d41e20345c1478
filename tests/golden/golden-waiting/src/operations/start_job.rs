// Generated from an OpenAPI specification; change the specification instead.

//! `POST /jobs`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Post, "/jobs", "startJob")
        .answers("201", "default")
        .security(&[&[("key", &[])]]);

impl Client {
    /// `POST /jobs`.
    ///
    /// # Responses
    ///
    /// - 201: Started
    ///
    /// # Errors
    ///
    /// - any other status: Wrong
    ///
    /// Defined at `waiting.yaml#/paths/~1jobs/post`.
    pub fn start_job(&self, body: &types::NewJob) -> StartJob {
        let mut call = self.core.call(&OPERATION);
        call.body_json("application/json", body);
        StartJob { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    StartJob, start_job,
    types::Job, clientwright_runtime::WithLinks<headers::StartJobHeaders, StartJobLinks>, ErrorBody,
    RawResponse::json, RawResponse::error_json,
);

/// The links of a response of [`Client::start_job`]: requests with arguments from the response.
#[derive(Clone, Debug)]
pub struct StartJobLinks {
    pub(super) source: clientwright_runtime::codegen::v1::LinkSource,
}

impl From<clientwright_runtime::codegen::v1::LinkSource> for StartJobLinks {
    fn from(source: clientwright_runtime::codegen::v1::LinkSource) -> Self {
        Self { source }
    }
}
