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
    (), (), ErrorBody,
    RawResponse::empty, RawResponse::no_error_body,
);

impl MoveJob {
    pub fn dry(mut self, dry: impl IntoOption<bool>) -> Self {
        self.call.query("dry", &dry.into_option());
        self
    }
}
