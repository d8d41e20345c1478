//! e-RDV Post Commande: appointments with Orange technicians.

mod appointment;
mod business_errors;
mod calendar;
mod order;
mod routes;
mod search;
mod seed;
mod state;

/// The path of the base URL.
pub(crate) const BASE: &str = "/erdv/v1";

pub(crate) use routes::ROUTES;
pub(crate) use state::Erdv;
