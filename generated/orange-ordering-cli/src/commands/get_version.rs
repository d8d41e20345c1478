// Generated from an OpenAPI specification; change the specification instead.

//! `GET /version`: Version of the API.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/version", "getVersion")
        .answers("200", "401 403 404 405 406 408 429 500 502 503 504 default")
        .security(&[&[("orange", &[]), ("apiKey", &[])]]);

pub(super) static COMMAND: Command = Command::new("status", "get-version", &OPERATION)
    .about("Version of the API", "Version of the API\n\nThe version of the API that answers.");
