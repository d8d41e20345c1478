// Generated from an OpenAPI specification; change the specification instead.

//! `GET /status`: Whether the API is up.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/status", "getApiStatus")
        .answers("200", "400 401 403 404 405 406 408 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]]);

pub(super) static COMMAND: Command = Command::new("status", "get-api-status", &OPERATION)
    .alias("get-api")
    .about("Whether the API is up", "Whether the API is up\n\nThe state of the API and of the system behind it.");
