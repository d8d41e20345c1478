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
    /// The request of [`Client::get_job`] that a response of status 201 links to.
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
    /// Makes the request of [`get_job`](Client::get_job), `GET /jobs/{id}`, every 1 s to 8 s, for at most 1 min in all; [`Wait`](clientwright_runtime::Wait) sets other times, and who is notified of the progress. Awaiting it gives the response that says that it has come about.
    ///
    /// # Responses
    ///
    /// - A success with `/state` being `"done"`: it has come about
    /// - A success with `/state` being `"failed"` or `"cancelled"`: it will not come about
    /// - Status 404: not yet
    ///
    /// # Errors
    ///
    /// Those of the request, but for what is said above, and [`ErrorKind::Wait`](clientwright_runtime::ErrorKind::Wait), which holds the last response.
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

    /// Waits until `job-gone` says so.
    ///
    /// Makes the request of [`get_job`](Client::get_job), `GET /jobs/{id}`, every 2 s to 2 min, for at most 10 min in all; [`Wait`](clientwright_runtime::Wait) sets other times, and who is notified of the progress. Awaiting it gives the response that says that it has come about. That may be an error, which has no body here.
    ///
    /// # Responses
    ///
    /// - Status 404: it has come about
    /// - Status 409 with `/code` being `"stuck"`: it will not come about
    ///
    /// # Errors
    ///
    /// Those of the request, but for what is said above, and [`ErrorKind::Wait`](clientwright_runtime::ErrorKind::Wait), which holds the last response.
    ///
    /// Defined at `waiting.yaml#/paths/~1jobs~1{id}/get/x-waiters/job-gone`.
    pub fn wait_until_job_gone(
        &self,
        id: &str,
    ) -> clientwright_runtime::Wait<Option<types::Job>, (), ErrorBody> {
        self.get_job(id).wait_until_job_gone()
    }

    /// Waits until `PhaseReached` says so.
    ///
    /// Makes the request of [`get_job`](Client::get_job), `GET /jobs/{id}`, every 500 ms to 2 min, for at most 10 min in all; [`Wait`](clientwright_runtime::Wait) sets other times, and who is notified of the progress. Awaiting it gives the response that says that it has come about.
    ///
    /// # Responses
    ///
    /// - A success with the header `X-Phase` being `phase`: it has come about
    /// - A success with the header `X-Phase` being `"lost"`: it will not come about
    ///
    /// # Errors
    ///
    /// Those of the request, but for what is said above, and [`ErrorKind::Wait`](clientwright_runtime::ErrorKind::Wait), which holds the last response.
    ///
    /// Defined at `waiting.yaml#/paths/~1jobs~1{id}/get/x-waiters/PhaseReached`.
    pub fn wait_until_phase_reached(
        &self,
        id: &str,
        phase: &str,
    ) -> clientwright_runtime::Wait<types::Job, headers::GetJobHeaders, ErrorBody> {
        self.get_job(id).wait_until_phase_reached(phase)
    }

    /// Waits until `Scheduled` says so.
    ///
    /// Makes the request of [`get_job`](Client::get_job), `GET /jobs/{id}`, every 2 s to 2 min, for at most 10 min in all; [`Wait`](clientwright_runtime::Wait) sets other times, and who is notified of the progress. Awaiting it gives the response that says that it has come about.
    ///
    /// # Responses
    ///
    /// - A success with `/due` being `due`: it has come about
    ///
    /// # Errors
    ///
    /// Those of the request, but for what is said above, and [`ErrorKind::Wait`](clientwright_runtime::ErrorKind::Wait), which holds the last response.
    ///
    /// Defined at `waiting.yaml#/paths/~1jobs~1{id}/get/x-waiters/Scheduled`.
    pub fn wait_until_scheduled(
        &self,
        id: &str,
        due: impl Into<clientwright_runtime::DateTime>,
    ) -> clientwright_runtime::Wait<types::Job, headers::GetJobHeaders, ErrorBody> {
        self.get_job(id).wait_until_scheduled(due)
    }

    /// Waits until `AllStepsDone` says so.
    ///
    /// Makes the request of [`get_job`](Client::get_job), `GET /jobs/{id}`, every 2 s to 2 min, for at most 10 min in all; [`Wait`](clientwright_runtime::Wait) sets other times, and who is notified of the progress. Awaiting it gives the response that says that it has come about.
    ///
    /// # Responses
    ///
    /// - A success with every `/steps/*/state` being `"done"`: it has come about
    /// - A success with `/steps/*/state` being `"failed"`: it will not come about
    ///
    /// # Errors
    ///
    /// Those of the request, but for what is said above, and [`ErrorKind::Wait`](clientwright_runtime::ErrorKind::Wait), which holds the last response.
    ///
    /// Defined at `waiting.yaml#/paths/~1jobs~1{id}/get/x-waiters/AllStepsDone`.
    pub fn wait_until_all_steps_done(
        &self,
        id: &str,
    ) -> clientwright_runtime::Wait<types::Job, headers::GetJobHeaders, ErrorBody> {
        self.get_job(id).wait_until_all_steps_done()
    }

    /// Waits until `Priced` says so.
    ///
    /// Makes the request of [`get_job`](Client::get_job), `GET /jobs/{id}`, every 2 s to 2 min, for at most 10 min in all; [`Wait`](clientwright_runtime::Wait) sets other times, and who is notified of the progress. Awaiting it gives the response that says that it has come about.
    ///
    /// # Responses
    ///
    /// - A success with `/price` being `12.5`: it has come about
    ///
    /// # Errors
    ///
    /// Those of the request, but for what is said above, and [`ErrorKind::Wait`](clientwright_runtime::ErrorKind::Wait), which holds the last response.
    ///
    /// Defined at `waiting.yaml#/paths/~1jobs~1{id}/get/x-waiters/Priced`.
    pub fn wait_until_priced(
        &self,
        id: &str,
    ) -> clientwright_runtime::Wait<types::Job, headers::GetJobHeaders, ErrorBody> {
        self.get_job(id).wait_until_priced()
    }

    /// Waits until `Unassigned` says so.
    ///
    /// Makes the request of [`get_job`](Client::get_job), `GET /jobs/{id}`, every 2 s to 2 min, for at most 10 min in all; [`Wait`](clientwright_runtime::Wait) sets other times, and who is notified of the progress. Awaiting it gives the response that says that it has come about.
    ///
    /// # Responses
    ///
    /// - A success with `/worker` absent: it has come about
    ///
    /// # Errors
    ///
    /// Those of the request, but for what is said above, and [`ErrorKind::Wait`](clientwright_runtime::ErrorKind::Wait), which holds the last response.
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
