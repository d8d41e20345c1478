// Generated from an OpenAPI specification; change the specification instead.

//! `GET /log`: Follow the log.

use golden_commands::operations::follow_log::{OPERATION, STREAM};

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("things", "follow-log", &OPERATION)
    .about("Follow the log", "Follow the log")
    .streams(&STREAM, "");
