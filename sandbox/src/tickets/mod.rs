//! Orange Wholesale International Trouble Tickets.
//!
//! Orange's page lost its URLs and methods: those here are the ones assumed in
//! `specs/trouble-tickets.yaml`.

mod business_errors;
mod comment;
mod create;
mod search;
mod seed;
mod services;
mod ticket;

use std::collections::BTreeMap;

use hyper::Method;
use serde_json::json;

use crate::api::{Call, Route};
use crate::orange::Problem;
use clientwright_loopback::Response;
use services::Service;
use ticket::Ticket;

/// Path of the base URL.
pub(crate) const BASE: &str = "/troubletickets/v1";

const JSON: &[&str] = &["application/json"];

/// The operations.
pub(crate) static ROUTES: &[Route<Tickets>] = &[
    Route {
        operation: "listServiceNumbers",
        method: Method::GET,
        template: "/serviceNumber",
        consumes: &[],
        handle: services::list,
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

/// The services of the client and the tickets.
#[derive(Debug)]
pub(crate) struct Tickets {
    services: Vec<Service>,
    tickets: BTreeMap<String, Ticket>,
    next_id: u64,
}

impl Tickets {
    pub(crate) fn new() -> Self {
        Self {
            services: services::seeded(),
            tickets: seed::tickets(),
            next_id: seed::FIRST_FREE_ID,
        }
    }

    fn ticket(&mut self, id: &str) -> Result<&mut Ticket, Problem> {
        self.tickets
            .get_mut(id)
            .ok_or_else(|| Problem::not_found(format!("There is no trouble ticket {id}")))
    }

    fn service(&self, number: &str) -> Option<&Service> {
        self.services
            .iter()
            .find(|service| service.number == number)
    }
}

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
