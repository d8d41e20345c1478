// Generated from an OpenAPI specification; change the specification instead.

//! `GET /troubleTicket/{id}`: Read a trouble ticket.

use super::prelude::*;

static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/troubleTicket/{id}", "getTroubleTicket")
        .answers("200", "400 401 403 404 405 406 408 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]]);

pub(super) static COMMAND: Command = Command::new("tickets", "get-trouble-ticket", &OPERATION)
    .alias("get-trouble")
    .about("Read a trouble ticket", "Read a trouble ticket\n\nThe ticket with its notes, parties and status.")
    .arguments(&[
        Argument::new(&describe::Parameter::path("id"), Input::new("id", Kind::Text).help("Id of the ticket. Text.").required()),
    ]);
