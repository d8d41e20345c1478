// Generated from an OpenAPI specification; change the specification instead.

//! `GET /serviceNumber`: List your Orange service numbers.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/serviceNumber", "listServiceNumbers")
        .answers("200", "400 401 403 404 405 406 408 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]]);

pub(super) static COMMAND: Command = Command::new("service-numbers", "list-service-numbers", &OPERATION)
    .alias("list")
    .about("List your Orange service numbers", "List your Orange service numbers\n\nThe services of your account with their Orange service numbers (also called LD numbers) and\ntechnical numbers. A ticket is created for one of each.");
