// Generated from an OpenAPI specification; change the specification instead.

//! `GET /version`: Version of the API.

use orange_ordering::operations::get_version::OPERATION;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("status", "get-version", &OPERATION)
    .about("Version of the API", "Version of the API\n\nThe version of the API that responds.");
