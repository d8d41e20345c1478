// Generated from an OpenAPI specification; change the specification instead.

//! `GET /status`: Whether the API is up.

use orange_ordering::operations::get_status::OPERATION;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("status", "get-status", &OPERATION)
    .alias("get")
    .about("Whether the API is up", "Whether the API is up\n\nThe state of the API.");
