// Generated from an OpenAPI specification; change the specification instead.

//! `GET /troubleTicket/{id}`: Read a trouble ticket.

use orange_trouble_tickets::operations::get_trouble_ticket::OPERATION;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("tickets", "get-trouble-ticket", &OPERATION)
    .alias("get-trouble")
    .about("Read a trouble ticket", "Read a trouble ticket\n\nThe ticket with its notes, parties and status.")
    .arguments(&[
        Argument::new(&describe::Parameter::path("id"), Input::new("id", Kind::Text).help("Id of the ticket. Text.").required()),
    ]);
