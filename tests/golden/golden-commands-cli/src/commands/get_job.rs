// Generated from an OpenAPI specification; change the specification instead.

//! `GET /jobs/{id}`: Read a job.

use golden_commands::operations::get_job::OPERATION;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("jobs", "get-job", &OPERATION)
    .alias("get")
    .about("Read a job", "Read a job")
    .arguments(&[
        Argument::new(&describe::Parameter::path("id"), Input::new("id", Kind::Text).required()).limits(&[Rule::MaxLength(40)]),
    ]);

pub(super) static WAIT_UNTIL_JOB_DONE: Command = COMMAND.waiting("wait-until-job-done", &golden_commands::operations::get_job::WAIT_UNTIL_JOB_DONE, &[])
    .about("Waits until a job is done", "Waits until a job is done.\n\nSends the request every 2 s to 2 min, for at most 10 min in total.")
    .shows("/state");

pub(super) static WAIT_UNTIL_JOB_NAMED: Command = COMMAND.waiting("wait-until-job-named", &golden_commands::operations::get_job::WAIT_UNTIL_JOB_NAMED, &[Input::new("name", Kind::Text).help("The value that `/name` must have.").required()])
    .about("Waits for JobNamed", "Waits for JobNamed.\n\nSends the request every 2 s to 2 min, for at most 10 min in total.")
    .shows("/name");

pub(super) static WAIT_UNTIL_JOB_GONE: Command = COMMAND.waiting("wait-until-job-gone", &golden_commands::operations::get_job::WAIT_UNTIL_JOB_GONE, &[])
    .about("Waits until a job is gone", "Waits until a job is gone.\n\nSends the request every 500 ms to 5 s, for at most 1 min in total.");
