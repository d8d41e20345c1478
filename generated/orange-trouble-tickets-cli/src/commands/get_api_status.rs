// Generated from an OpenAPI specification; change the specification instead.

//! `GET /status`: Whether the API is up.

use orange_trouble_tickets::operations::get_api_status::OPERATION;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("status", "get-api-status", &OPERATION)
    .alias("get-api")
    .about("Whether the API is up", "Whether the API is up\n\nThe state of the API and of the system behind it.");
