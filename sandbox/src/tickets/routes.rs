//! The operations, and the implementation of those that only read.

use clientwright_loopback::Response;
use hyper::Method;
use serde_json::json;

use super::state::Tickets;
use super::{comment, create, list_services, search};
use crate::api::{Call, Route};
use crate::orange::Problem;

const JSON: &[&str] = &["application/json"];

/// The operations.
pub(crate) static ROUTES: &[Route<Tickets>] = &[
    Route {
        operation: "listServiceNumbers",
        method: Method::GET,
        template: "/serviceNumber",
        consumes: &[],
        handle: list_services::list,
    },
    Route {
        operation: "createTroubleTicket",
        method: Method::POST,
        template: "/troubleTicket",
        consumes: JSON,
        handle: create::create,
    },
    Route {
        operation: "searchTroubleTickets",
        method: Method::GET,
        template: "/troubleTicket",
        consumes: &[],
        handle: search::search,
    },
    Route {
        operation: "getTroubleTicket",
        method: Method::GET,
        template: "/troubleTicket/{id}",
        consumes: &[],
        handle: read,
    },
    Route {
        operation: "addTroubleTicketComment",
        method: Method::PATCH,
        template: "/troubleTicket/{id}",
        consumes: JSON,
        handle: comment::comment,
    },
    Route {
        operation: "getApiStatus",
        method: Method::GET,
        template: "/status",
        consumes: &[],
        handle: status,
    },
];

fn read(tickets: &mut Tickets, call: &Call) -> Result<Response, Problem> {
    let ticket = tickets.ticket(&call.id)?;
    Ok(Response::json(200, &json!({ "ticket": ticket.document() })))
}

fn status(_: &mut Tickets, _: &Call) -> Result<Response, Problem> {
    let body = json!({
        "status": "ok",
        "name": "API Ticketing WIN_BUS",
        "version": "",
        "components": { "status": "ok", "name": "WSE", "version": "" },
    });
    Ok(Response::json(200, &body))
}
