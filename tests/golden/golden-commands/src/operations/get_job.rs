// Generated from an OpenAPI specification; change the specification instead.

//! `GET /jobs/{id}`: Read a job.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/jobs/{id}", "getJob")
        .answers("200", "404");

impl Client {
    /// Read a job.
    ///
    /// `GET /jobs/{id}`
    ///
    /// # Arguments
    ///
    /// - `id` (path): At most `40` characters.
    ///
    /// # Responses
    ///
    /// - 200: The job
    ///
    /// # Errors
    ///
    /// - 404: None
    ///
    /// Defined at `commands.yaml#/paths/~1jobs~1{id}/get`.
    pub fn get_job(&self, id: &str) -> GetJob {
        let mut call = self.core.call(&OPERATION);
        call.path("id", &id);
        GetJob { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetJob, get_job,
    types::Job, (), ErrorBody,
    RawResponse::json, RawResponse::no_error_body,
);

impl super::StartJobLinks {
    /// The request of [`Client::get_job`] that a response with status 201 links to.
    ///
    /// - `id`: `$response.body#/id`
    ///
    /// Defined at `commands.yaml#/paths/~1jobs/post/responses/201/links/Job`.
    pub fn job(&self) -> GetJob {
        let mut call = self.source.call("Job", "201", &OPERATION);
        self.source
            .set(
                &mut call,
                &describe::Parameter::path("id"),
                true,
                describe::LinkValue::Part(describe::LinkPart::ResponseBody("/id")),
            );
        GetJob { call }
    }
}

pub static WAIT_UNTIL_JOB_DONE: describe::Waiter = describe::Waiter::new(
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
    ],
);

pub static WAIT_UNTIL_JOB_NAMED: describe::Waiter = describe::Waiter::new(
    "JobNamed",
    &[
        describe::Acceptor::success()
            .member("/name")
            .one_of(&[describe::Wanted::Argument(0)]),
    ],
);

pub static WAIT_UNTIL_JOB_GONE: describe::Waiter = describe::Waiter::new(
        "JobGone",
        &[describe::Acceptor::success().statuses("404")],
    )
    .delays(500, 5000)
    .timeout(60000);

impl Client {
    /// Waits until a job is done.
    ///
    /// Sends the request of [`get_job`](Client::get_job), `GET /jobs/{id}`, every 2 s to 2 min, for at most 10 min in total; [`Wait`](clientwright_runtime::Wait) has methods to change these times, and to be notified of the progress. Awaiting it returns the response that shows that the state has been reached.
    ///
    /// # Responses
    ///
    /// - A success with `/state` being `"done"`: the state has been reached
    /// - A success with `/state` being `"failed"` or `"cancelled"`: the state cannot be reached any more
    ///
    /// # Errors
    ///
    /// Those of the request, except as described above, and [`ErrorKind::Wait`](clientwright_runtime::ErrorKind::Wait), which contains the last response.
    ///
    /// Defined at `commands.yaml#/paths/~1jobs/post/x-waiters/JobDone`.
    pub fn wait_until_job_done(
        &self,
        id: &str,
    ) -> clientwright_runtime::Wait<types::Job, (), ErrorBody> {
        self.get_job(id).wait_until_job_done()
    }

    /// Waits for `JobNamed`.
    ///
    /// Sends the request of [`get_job`](Client::get_job), `GET /jobs/{id}`, every 2 s to 2 min, for at most 10 min in total; [`Wait`](clientwright_runtime::Wait) has methods to change these times, and to be notified of the progress. Awaiting it returns the response that shows that the state has been reached.
    ///
    /// # Responses
    ///
    /// - A success with `/name` being `name`: the state has been reached
    ///
    /// # Errors
    ///
    /// Those of the request, except as described above, and [`ErrorKind::Wait`](clientwright_runtime::ErrorKind::Wait), which contains the last response.
    ///
    /// Defined at `commands.yaml#/paths/~1jobs/post/x-waiters/JobNamed`.
    pub fn wait_until_job_named(
        &self,
        id: &str,
        name: &str,
    ) -> clientwright_runtime::Wait<types::Job, (), ErrorBody> {
        self.get_job(id).wait_until_job_named(name)
    }

    /// Waits until a job is gone.
    ///
    /// Sends the request of [`get_job`](Client::get_job), `GET /jobs/{id}`, every 500 ms to 5 s, for at most 1 min in total; [`Wait`](clientwright_runtime::Wait) has methods to change these times, and to be notified of the progress. Awaiting it returns the response that shows that the state has been reached. It may be an error response, whose body is not available here.
    ///
    /// # Responses
    ///
    /// - Status 404: the state has been reached
    ///
    /// # Errors
    ///
    /// Those of the request, except as described above, and [`ErrorKind::Wait`](clientwright_runtime::ErrorKind::Wait), which contains the last response.
    ///
    /// Defined at `commands.yaml#/paths/~1jobs~1{id}/delete/x-waiters/JobGone`.
    pub fn wait_until_job_gone(
        &self,
        id: &str,
    ) -> clientwright_runtime::Wait<Option<types::Job>, (), ErrorBody> {
        self.get_job(id).wait_until_job_gone()
    }
}

impl GetJob {
    /// See [`Client::wait_until_job_done`].
    pub fn wait_until_job_done(self) -> clientwright_runtime::Wait<types::Job, (), ErrorBody> {
        self.call
            .wait_until(
                &WAIT_UNTIL_JOB_DONE,
                &[],
                RawResponse::json,
                RawResponse::no_error_body,
            )
    }

    /// See [`Client::wait_until_job_named`].
    pub fn wait_until_job_named(
        self,
        name: &str,
    ) -> clientwright_runtime::Wait<types::Job, (), ErrorBody> {
        self.call
            .wait_until(
                &WAIT_UNTIL_JOB_NAMED,
                &[&name],
                RawResponse::json,
                RawResponse::no_error_body,
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
                RawResponse::no_error_body,
            )
    }
}
