// Generated from an OpenAPI specification; change the specification instead.

//! `POST /reports/{name}`: Build a report.

use golden_commands::operations::build_report::{LONG_RUNNING, OPERATION};

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("jobs", "build-report", &OPERATION)
    .about("Build a report", "Build a report")
    .arguments(&[
        Argument::new(&describe::Parameter::path("name"), Input::new("name", Kind::Text).required()),
    ])
    .afterwards(&[
        Afterwards::result(&LONG_RUNNING),
    ]);
