// Generated from an OpenAPI specification; change the specification instead.

//! `DELETE /jobs/{id}`: Delete a job.

use golden_commands::operations::delete_job::OPERATION;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("jobs", "delete-job", &OPERATION)
    .alias("delete")
    .about("Delete a job", "Delete a job")
    .arguments(&[
        Argument::new(&describe::Parameter::path("id"), Input::new("id", Kind::Text).required()).limits(&[Rule::MaxLength(40)]),
    ])
    .afterwards(&[
        Afterwards::waiter("job-gone", &super::get_job::WAIT_UNTIL_JOB_GONE, &[(0, describe::LinkValue::Part(describe::LinkPart::RequestPath("id")))], &[]),
    ]);
