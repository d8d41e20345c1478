//! Orange Wholesale International Trouble Tickets.
//!
//! The URLs and methods are missing from Orange's page: those here are the ones assumed in
//! `specs/trouble-tickets.yaml`.

mod business_errors;
mod comment;
mod create;
mod list_services;
mod routes;
mod search;
mod seed;
mod services;
mod state;
mod ticket;

/// The path of the base URL.
pub(crate) const BASE: &str = "/troubletickets/v1";

pub(crate) use routes::ROUTES;
pub(crate) use state::Tickets;
