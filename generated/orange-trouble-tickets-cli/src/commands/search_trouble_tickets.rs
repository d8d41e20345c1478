// Generated from an OpenAPI specification; change the specification instead.

//! `GET /troubleTicket`: Search for trouble tickets.

use orange_trouble_tickets::operations::search_trouble_tickets::OPERATION;
use orange_trouble_tickets::types;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("tickets", "search-trouble-tickets", &OPERATION)
    .alias("search-trouble")
    .about("Search for trouble tickets", "Search for trouble tickets\n\nTickets that match all filters that are given.\n\nThe answer tells how many pages there are, but no parameter to ask for a page is\ndocumented: narrow the search, for instance by date of creation, until one page is enough.")
    .arguments(&[
        Argument::new(&describe::Parameter::query("ctxid"), Input::new("ctxid", Kind::Text).help("Context. `TCKTNG` is the only value Orange accepts.").values(&["TCKTNG"])).limits(&[Rule::IsText("TCKTNG")]),
        Argument::new(&describe::Parameter::query("sctxid"), Input::new("sctxid", Kind::Text).help("Context within the context. `wse` is the only value Orange accepts.").values(&["wse"])).limits(&[Rule::IsText("wse")]),
        Argument::new(&describe::Parameter::query("sortAsc"), Input::new("sort-asc", Kind::Boolean).help("Whether to sort upwards (`true`) or downwards (`false`).")),
        Argument::new(&describe::Parameter::query("sortColumn"), Input::new("sort-column", Kind::Text).help("What to sort by.").values(&["TICKET_NUMBER", "ORANGE_SERVICE_NUMBER", "STATUS", "START_DATE", "CUSTOMER_REF", "REPORTED_BY"])),
        Argument::new(&describe::Parameter::query("creationDateFrom"), Input::new("creation-date-from", Kind::Text).help("Tickets created at this time or later. Sent with milliseconds and `Z`.").checked(check::<clientwright_runtime::DateTime<types::MillisZulu>>)),
        Argument::new(&describe::Parameter::query("creationDateTo"), Input::new("creation-date-to", Kind::Text).help("Tickets created at this time or earlier. Sent with milliseconds and `Z`.").checked(check::<clientwright_runtime::DateTime<types::MillisZulu>>)),
        Argument::new(&describe::Parameter::query("orangeServiceNumber"), Input::new("orange-service-number", Kind::Text).help("Tickets about this Orange service number.")),
        Argument::new(&describe::Parameter::query("reportedBy"), Input::new("reported-by", Kind::Text).help("Tickets that the person with this name reported.")),
        Argument::new(&describe::Parameter::query("id"), Input::new("id", Kind::Text).help("The ticket with this id.")),
        Argument::new(&describe::Parameter::query("status"), Input::new("status", Kind::Text).help("Tickets with this status.").values(&["submitted", "in_qualification", "ongoing", "restored", "repaired", "closed", "frozen", "errored", "-1"])),
    ]);
