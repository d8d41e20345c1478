// Generated from an OpenAPI specification; change the specification instead.

//! `PUT /queues/{queue}/jobs/{job}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Put, "/queues/{queue}/jobs/{job}", "moveJob")
        .answers("204", "")
        .security(&[&[("key", &[])]])
        .accept("");

impl Client {
    /// `PUT /queues/{queue}/jobs/{job}`.
    ///
    /// # Arguments
    ///
    /// - `weight` (query)
    ///
    /// # Responses
    ///
    /// - 204: Moved
    ///
    /// Defined at `waiting.yaml#/paths/~1queues~1{queue}~1jobs~1{job}/put`.
    pub fn move_job(
        &self,
        queue: &str,
        job: &str,
        weight: i64,
        body: &types::MoveJobBody,
    ) -> MoveJob {
        let mut call = self.core.call(&OPERATION);
        call.path("queue", &queue);
        call.path("job", &job);
        call.query("weight", &weight);
        call.body_json("application/json", body);
        MoveJob { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    MoveJob, move_job,
    (), clientwright_runtime::WithLinks<(), MoveJobLinks>, ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl MoveJob {
    pub fn dry(mut self, dry: impl IntoOption<bool>) -> Self {
        self.call.query("dry", &dry.into_option());
        self
    }
}

/// The links of a response of [`Client::move_job`]: requests with arguments from the response.
#[derive(Clone, Debug)]
pub struct MoveJobLinks {
    pub(super) source: clientwright_runtime::codegen::v1::LinkSource,
}

impl From<clientwright_runtime::codegen::v1::LinkSource> for MoveJobLinks {
    fn from(source: clientwright_runtime::codegen::v1::LinkSource) -> Self {
        Self { source }
    }
}

impl super::StartJobLinks {
    /// The request of [`Client::move_job`] that a response with status 201 links to.
    ///
    /// - `queue`: `$response.header.X-Queue`
    /// - `job`: `{$response.body#/id}-of-{$request.body#/name}`
    /// - `dry`: `true`
    /// - `body`: `{   "name": "constant" }`
    ///
    /// Defined at `waiting.yaml#/paths/~1jobs/post/responses/201/links/QueueEntry`.
    pub fn queue_entry(&self, weight: i64) -> MoveJob {
        let mut call = self.source.call("QueueEntry", "201", &OPERATION);
        self.source
            .set(
                &mut call,
                &describe::Parameter::path("queue"),
                true,
                describe::LinkValue::Part(describe::LinkPart::ResponseHeader("X-Queue")),
            );
        self.source
            .set(
                &mut call,
                &describe::Parameter::path("job"),
                true,
                describe::LinkValue::Text(
                    &[
                        describe::LinkPiece::Part(
                            describe::LinkPart::ResponseBody("/id"),
                        ),
                        describe::LinkPiece::Text("-of-"),
                        describe::LinkPiece::Part(
                            describe::LinkPart::RequestBody("/name"),
                        ),
                    ],
                ),
            );
        self.source
            .set(
                &mut call,
                &describe::Parameter::query("dry"),
                false,
                describe::LinkValue::Constant("true"),
            );
        call.query("weight", &weight);
        self.source
            .body(
                &mut call,
                "application/json",
                describe::LinkValue::Constant("{\n  \"name\": \"constant\"\n}"),
            );
        MoveJob { call }
    }
}

impl super::MoveJobLinks {
    /// The request of [`Client::move_job`] that a response with status 204 links to.
    ///
    /// - `queue`: `$request.path.queue`
    /// - `job`: `$request.path.job`
    /// - `weight`: `$request.query.weight`
    /// - `body`: `$request.body`
    ///
    /// Defined at `waiting.yaml#/paths/~1queues~1{queue}~1jobs~1{job}/put/responses/204/links/again`.
    pub fn again(&self) -> MoveJob {
        let mut call = self.source.call("again", "204", &OPERATION);
        self.source
            .set(
                &mut call,
                &describe::Parameter::path("queue"),
                true,
                describe::LinkValue::Part(describe::LinkPart::RequestPath("queue")),
            );
        self.source
            .set(
                &mut call,
                &describe::Parameter::path("job"),
                true,
                describe::LinkValue::Part(describe::LinkPart::RequestPath("job")),
            );
        self.source
            .set(
                &mut call,
                &describe::Parameter::query("weight"),
                true,
                describe::LinkValue::Part(describe::LinkPart::RequestQuery("weight")),
            );
        self.source
            .body(
                &mut call,
                "application/json",
                describe::LinkValue::Part(describe::LinkPart::RequestBody("")),
            );
        MoveJob { call }
    }
}
