// Generated from an OpenAPI specification; change the specification instead.

//! `GET /jobs/{id}`.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/jobs/{id}", "getJob")
        .answers("200", "404 409 default")
        .security(&[&[("key", &[])]]);

impl Client {
    /// `GET /jobs/{id}`.
    ///
    /// # Responses
    ///
    /// - 200: The job
    ///
    /// # Errors
    ///
    /// - 404: None
    /// - 409: Stuck
    /// - any other status: Wrong
    ///
    /// Defined at `waiting.yaml#/paths/~1jobs~1{id}/get`.
    pub fn get_job(&self, id: &str) -> GetJob {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        GetJob { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetJob, get_job,
    types::Job, headers::GetJobHeaders, ErrorBody,
    RawResponse::json, RawResponse::error_json,
);

impl GetJob {
    pub fn fields<'a>(mut self, fields: impl IntoOption<&'a str>) -> Self {
        self.call.query("fields", &fields.into_option());
        self
    }
}

impl super::StartJobLinks {
    /// The job that was started.
    ///
    /// The request of [`Client::get_job`] that a response with status 201 links to.
    ///
    /// - `id`: `$response.body#/id`
    /// - `fields`: `"state"`
    ///
    /// Defined at `waiting.yaml#/paths/~1jobs/post/responses/201/links/Job`.
    pub fn job(&self) -> GetJob {
        let mut call = self.source.call("Job", "201", &OPERATION);
        self.source
            .set(
                &mut call,
                &describe::Parameter::path("id"),
                true,
                describe::LinkValue::Part(describe::LinkPart::ResponseBody("/id")),
            );
        self.source
            .set(
                &mut call,
                &describe::Parameter::query("fields"),
                false,
                describe::LinkValue::Constant("\"state\""),
            );
        GetJob { call }
    }
}

static WAIT_UNTIL_JOB_DONE: describe::Waiter = describe::Waiter::new(
        "JobDone",
        &[
            describe::Acceptor::success()
                .member("/state")
                .one_of(&[describe::Wanted::Json("\"done\"")]),
            describe::Acceptor::failure()
                .member("/state")
                .one_of(
                    &[
                        describe::Wanted::Json("\"failed\""),
                        describe::Wanted::Json("\"cancelled\""),
                    ],
                ),
            describe::Acceptor::retry().statuses("404"),
        ],
    )
    .delays(1000, 8000)
    .timeout(60000);

static WAIT_UNTIL_JOB_GONE: describe::Waiter = describe::Waiter::new(
    "job-gone",
    &[
        describe::Acceptor::success().statuses("404"),
        describe::Acceptor::failure()
            .statuses("409")
            .member("/code")
            .one_of(&[describe::Wanted::Json("\"stuck\"")]),
    ],
);

static WAIT_UNTIL_PHASE_REACHED: describe::Waiter = describe::Waiter::new(
        "PhaseReached",
        &[
            describe::Acceptor::success()
                .header("X-Phase")
                .one_of(&[describe::Wanted::Argument(0)]),
            describe::Acceptor::failure()
                .header("X-Phase")
                .one_of(&[describe::Wanted::Json("\"lost\"")]),
        ],
    )
    .delays(500, 120000);

static WAIT_UNTIL_SCHEDULED: describe::Waiter = describe::Waiter::new(
    "Scheduled",
    &[
        describe::Acceptor::success()
            .member("/due")
            .one_of(&[describe::Wanted::Argument(0)])
            .instants(),
    ],
);

static WAIT_UNTIL_ALL_STEPS_DONE: describe::Waiter = describe::Waiter::new(
    "AllStepsDone",
    &[
        describe::Acceptor::success()
            .member("/steps/*/state")
            .one_of(&[describe::Wanted::Json("\"done\"")])
            .every(),
        describe::Acceptor::failure()
            .member("/steps/*/state")
            .one_of(&[describe::Wanted::Json("\"failed\"")]),
    ],
);

static WAIT_UNTIL_PRICED: describe::Waiter = describe::Waiter::new(
    "Priced",
    &[
        describe::Acceptor::success()
            .member("/price")
            .one_of(&[describe::Wanted::Json("12.5")]),
    ],
);

static WAIT_UNTIL_UNASSIGNED: describe::Waiter = describe::Waiter::new(
    "Unassigned",
    &[describe::Acceptor::success().member("/worker").absent()],
);

impl Client {
    /// Waits until a job is done.
    ///
    /// Sends the request of [`get_job`](Client::get_job), `GET /jobs/{id}`, every 1 s to 8 s, for at most 1 min in total; [`Wait`](clientwright_runtime::Wait) has methods to change these times, and to be notified of the progress. Awaiting it returns the response that shows that the state has been reached.
    ///
    /// # Responses
    ///
    /// - A success with `/state` being `"done"`: the state has been reached
    /// - A success with `/state` being `"failed"` or `"cancelled"`: the state cannot be reached any more
    /// - Status 404: not yet
    ///
    /// # Errors
    ///
    /// Those of the request, except as described above, and [`ErrorKind::Wait`](clientwright_runtime::ErrorKind::Wait), which contains the last response.
    ///
    /// **Assumed**: made up
    ///
    /// Defined at `waiting.yaml#/paths/~1jobs/post/x-waiters/JobDone`.
    pub fn wait_until_job_done(
        &self,
        id: &str,
    ) -> clientwright_runtime::Wait<types::Job, headers::GetJobHeaders, ErrorBody> {
        self.get_job(id).wait_until_job_done()
    }

    /// Waits for `job-gone`.
    ///
    /// Sends the request of [`get_job`](Client::get_job), `GET /jobs/{id}`, every 2 s to 2 min, for at most 10 min in total; [`Wait`](clientwright_runtime::Wait) has methods to change these times, and to be notified of the progress. Awaiting it returns the response that shows that the state has been reached. It may be an error response, whose body is not available here.
    ///
    /// # Responses
    ///
    /// - Status 404: the state has been reached
    /// - Status 409 with `/code` being `"stuck"`: the state cannot be reached any more
    ///
    /// # Errors
    ///
    /// Those of the request, except as described above, and [`ErrorKind::Wait`](clientwright_runtime::ErrorKind::Wait), which contains the last response.
    ///
    /// Defined at `waiting.yaml#/paths/~1jobs~1{id}/get/x-waiters/job-gone`.
    pub fn wait_until_job_gone(
        &self,
        id: &str,
    ) -> clientwright_runtime::Wait<Option<types::Job>, (), ErrorBody> {
        self.get_job(id).wait_until_job_gone()
    }

    /// Waits for `PhaseReached`.
    ///
    /// Sends the request of [`get_job`](Client::get_job), `GET /jobs/{id}`, every 500 ms to 2 min, for at most 10 min in total; [`Wait`](clientwright_runtime::Wait) has methods to change these times, and to be notified of the progress. Awaiting it returns the response that shows that the state has been reached.
    ///
    /// # Responses
    ///
    /// - A success with the header `X-Phase` being `phase`: the state has been reached
    /// - A success with the header `X-Phase` being `"lost"`: the state cannot be reached any more
    ///
    /// # Errors
    ///
    /// Those of the request, except as described above, and [`ErrorKind::Wait`](clientwright_runtime::ErrorKind::Wait), which contains the last response.
    ///
    /// Defined at `waiting.yaml#/paths/~1jobs~1{id}/get/x-waiters/PhaseReached`.
    pub fn wait_until_phase_reached(
        &self,
        id: &str,
        phase: &str,
    ) -> clientwright_runtime::Wait<types::Job, headers::GetJobHeaders, ErrorBody> {
        self.get_job(id).wait_until_phase_reached(phase)
    }

    /// Waits for `Scheduled`.
    ///
    /// Sends the request of [`get_job`](Client::get_job), `GET /jobs/{id}`, every 2 s to 2 min, for at most 10 min in total; [`Wait`](clientwright_runtime::Wait) has methods to change these times, and to be notified of the progress. Awaiting it returns the response that shows that the state has been reached.
    ///
    /// # Responses
    ///
    /// - A success with `/due` being `due`: the state has been reached
    ///
    /// # Errors
    ///
    /// Those of the request, except as described above, and [`ErrorKind::Wait`](clientwright_runtime::ErrorKind::Wait), which contains the last response.
    ///
    /// Defined at `waiting.yaml#/paths/~1jobs~1{id}/get/x-waiters/Scheduled`.
    pub fn wait_until_scheduled(
        &self,
        id: &str,
        due: impl Into<clientwright_runtime::DateTime>,
    ) -> clientwright_runtime::Wait<types::Job, headers::GetJobHeaders, ErrorBody> {
        self.get_job(id).wait_until_scheduled(due)
    }

    /// Waits for `AllStepsDone`.
    ///
    /// Sends the request of [`get_job`](Client::get_job), `GET /jobs/{id}`, every 2 s to 2 min, for at most 10 min in total; [`Wait`](clientwright_runtime::Wait) has methods to change these times, and to be notified of the progress. Awaiting it returns the response that shows that the state has been reached.
    ///
    /// # Responses
    ///
    /// - A success with every `/steps/*/state` being `"done"`: the state has been reached
    /// - A success with `/steps/*/state` being `"failed"`: the state cannot be reached any more
    ///
    /// # Errors
    ///
    /// Those of the request, except as described above, and [`ErrorKind::Wait`](clientwright_runtime::ErrorKind::Wait), which contains the last response.
    ///
    /// Defined at `waiting.yaml#/paths/~1jobs~1{id}/get/x-waiters/AllStepsDone`.
    pub fn wait_until_all_steps_done(
        &self,
        id: &str,
    ) -> clientwright_runtime::Wait<types::Job, headers::GetJobHeaders, ErrorBody> {
        self.get_job(id).wait_until_all_steps_done()
    }

    /// Waits for `Priced`.
    ///
    /// Sends the request of [`get_job`](Client::get_job), `GET /jobs/{id}`, every 2 s to 2 min, for at most 10 min in total; [`Wait`](clientwright_runtime::Wait) has methods to change these times, and to be notified of the progress. Awaiting it returns the response that shows that the state has been reached.
    ///
    /// # Responses
    ///
    /// - A success with `/price` being `12.5`: the state has been reached
    ///
    /// # Errors
    ///
    /// Those of the request, except as described above, and [`ErrorKind::Wait`](clientwright_runtime::ErrorKind::Wait), which contains the last response.
    ///
    /// Defined at `waiting.yaml#/paths/~1jobs~1{id}/get/x-waiters/Priced`.
    pub fn wait_until_priced(
        &self,
        id: &str,
    ) -> clientwright_runtime::Wait<types::Job, headers::GetJobHeaders, ErrorBody> {
        self.get_job(id).wait_until_priced()
    }

    /// Waits for `Unassigned`.
    ///
    /// Sends the request of [`get_job`](Client::get_job), `GET /jobs/{id}`, every 2 s to 2 min, for at most 10 min in total; [`Wait`](clientwright_runtime::Wait) has methods to change these times, and to be notified of the progress. Awaiting it returns the response that shows that the state has been reached.
    ///
    /// # Responses
    ///
    /// - A success with `/worker` absent: the state has been reached
    ///
    /// # Errors
    ///
    /// Those of the request, except as described above, and [`ErrorKind::Wait`](clientwright_runtime::ErrorKind::Wait), which contains the last response.
    ///
    /// Defined at `waiting.yaml#/paths/~1jobs~1{id}/get/x-waiters/Unassigned`.
    pub fn wait_until_unassigned(
        &self,
        id: &str,
    ) -> clientwright_runtime::Wait<types::Job, headers::GetJobHeaders, ErrorBody> {
        self.get_job(id).wait_until_unassigned()
    }
}

impl GetJob {
    /// See [`Client::wait_until_job_done`].
    pub fn wait_until_job_done(
        self,
    ) -> clientwright_runtime::Wait<types::Job, headers::GetJobHeaders, ErrorBody> {
        self.call
            .wait_until(
                &WAIT_UNTIL_JOB_DONE,
                &[],
                RawResponse::json,
                RawResponse::error_json,
            )
    }

    /// See [`Client::wait_until_job_gone`].
    pub fn wait_until_job_gone(
        self,
    ) -> clientwright_runtime::Wait<Option<types::Job>, (), ErrorBody> {
        self.call
            .wait_until(
                &WAIT_UNTIL_JOB_GONE,
                &[],
                |response| match response.status().is_success() {
                    true => RawResponse::json(response).map(Some),
                    false => Ok(None),
                },
                RawResponse::error_json,
            )
    }

    /// See [`Client::wait_until_phase_reached`].
    pub fn wait_until_phase_reached(
        self,
        phase: &str,
    ) -> clientwright_runtime::Wait<types::Job, headers::GetJobHeaders, ErrorBody> {
        self.call
            .wait_until(
                &WAIT_UNTIL_PHASE_REACHED,
                &[&phase],
                RawResponse::json,
                RawResponse::error_json,
            )
    }

    /// See [`Client::wait_until_scheduled`].
    pub fn wait_until_scheduled(
        self,
        due: impl Into<clientwright_runtime::DateTime>,
    ) -> clientwright_runtime::Wait<types::Job, headers::GetJobHeaders, ErrorBody> {
        self.call
            .wait_until(
                &WAIT_UNTIL_SCHEDULED,
                &[&due.into()],
                RawResponse::json,
                RawResponse::error_json,
            )
    }

    /// See [`Client::wait_until_all_steps_done`].
    pub fn wait_until_all_steps_done(
        self,
    ) -> clientwright_runtime::Wait<types::Job, headers::GetJobHeaders, ErrorBody> {
        self.call
            .wait_until(
                &WAIT_UNTIL_ALL_STEPS_DONE,
                &[],
                RawResponse::json,
                RawResponse::error_json,
            )
    }

    /// See [`Client::wait_until_priced`].
    pub fn wait_until_priced(
        self,
    ) -> clientwright_runtime::Wait<types::Job, headers::GetJobHeaders, ErrorBody> {
        self.call
            .wait_until(
                &WAIT_UNTIL_PRICED,
                &[],
                RawResponse::json,
                RawResponse::error_json,
            )
    }

    /// See [`Client::wait_until_unassigned`].
    pub fn wait_until_unassigned(
        self,
    ) -> clientwright_runtime::Wait<types::Job, headers::GetJobHeaders, ErrorBody> {
        self.call
            .wait_until(
                &WAIT_UNTIL_UNASSIGNED,
                &[],
                RawResponse::json,
                RawResponse::error_json,
            )
    }
}
