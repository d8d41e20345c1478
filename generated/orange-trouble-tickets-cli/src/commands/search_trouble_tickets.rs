// Generated from an OpenAPI specification; change the specification instead.

//! `GET /troubleTicket`: Search for trouble tickets.

use orange_trouble_tickets::operations::search_trouble_tickets::OPERATION;
use orange_trouble_tickets::types;

use super::prelude::*;

pub(super) static COMMAND: Command = Command::new("tickets", "search-trouble-tickets", &OPERATION)
    .alias("search-trouble")
    .about("Search for trouble tickets", "Search for trouble tickets\n\nTickets that match all given filters.\n\nThe response contains the number of pages, but no parameter to request a page is documented:\nnarrow the search, for instance by date of creation, until one page is sufficient.")
    .arguments(&[
        Argument::new(&describe::Parameter::query("ctxid"), Input::new("ctxid", Kind::Text).help("Context. Orange only accepts the value `TCKTNG`.").values(&["TCKTNG"])).limits(&[Rule::IsText("TCKTNG")]),
        Argument::new(&describe::Parameter::query("sctxid"), Input::new("sctxid", Kind::Text).help("Context within the context. Orange only accepts the value `wse`.").values(&["wse"])).limits(&[Rule::IsText("wse")]),
        Argument::new(&describe::Parameter::query("sortAsc"), Input::new("sort-asc", Kind::Boolean).help("Whether to sort in ascending (`true`) or descending (`false`) order.")),
        Argument::new(&describe::Parameter::query("sortColumn"), Input::new("sort-column", Kind::Text).help("The column to sort by.").values(&["TICKET_NUMBER", "ORANGE_SERVICE_NUMBER", "STATUS", "START_DATE", "CUSTOMER_REF", "REPORTED_BY"])),
        Argument::new(&describe::Parameter::query("creationDateFrom"), Input::new("creation-date-from", Kind::Text).help("Tickets created at this time or later. Sent with milliseconds and `Z`.").checked(check::<clientwright_runtime::DateTime<types::MillisZulu>>)),
        Argument::new(&describe::Parameter::query("creationDateTo"), Input::new("creation-date-to", Kind::Text).help("Tickets created at this time or earlier. Sent with milliseconds and `Z`.").checked(check::<clientwright_runtime::DateTime<types::MillisZulu>>)),
        Argument::new(&describe::Parameter::query("orangeServiceNumber"), Input::new("orange-service-number", Kind::Text).help("Tickets about this Orange service number.")),
        Argument::new(&describe::Parameter::query("reportedBy"), Input::new("reported-by", Kind::Text).help("Tickets reported by the person with this name.")),
        Argument::new(&describe::Parameter::query("id"), Input::new("id", Kind::Text).help("The ticket with this id.")),
        Argument::new(&describe::Parameter::query("status"), Input::new("status", Kind::Text).help("Tickets with this status.").values(&["submitted", "in_qualification", "ongoing", "restored", "repaired", "closed", "frozen", "errored", "-1"])),
    ]);
