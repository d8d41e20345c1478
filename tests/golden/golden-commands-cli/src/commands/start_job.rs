// Generated from an OpenAPI specification; change the specification instead.

//! `POST /jobs`: Start a job.

use golden_commands::operations::start_job::OPERATION;
use golden_commands::types;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("jobs", "start-job", &OPERATION)
    .alias("start")
    .about("Start a job", "Start a job")
    .body(
        Body::new(&[Content::new("application/json", Format::Json).checked(check::<types::StartJobBody>).known(&crate::outlines::StartJobBody)])
            .required()
            .members(&[
                Member::new(&["name"], Input::new("name", Kind::Text).required()).always(),
                Member::new(&["delay"], Input::new("delay-member", Kind::Integer).checked(check::<i64>)),
            ]),
    )
    .afterwards(&[
        Afterwards::waiter("job-done", &super::get_job::WAIT_UNTIL_JOB_DONE, &[(0, describe::LinkValue::Part(describe::LinkPart::ResponseBody("/id")))], &[]),
        Afterwards::waiter("job-named", &super::get_job::WAIT_UNTIL_JOB_NAMED, &[(0, describe::LinkValue::Part(describe::LinkPart::ResponseBody("/id")))], &[describe::LinkValue::Part(describe::LinkPart::RequestBody("/name"))]),
    ]);
