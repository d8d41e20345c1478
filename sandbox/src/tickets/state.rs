//! The tickets, and the services that they refer to.

use std::collections::BTreeMap;

use super::seed;
use super::services::{self, Service};
use super::ticket::Ticket;
use crate::orange::Problem;

/// The services of the client and the tickets.
#[derive(Debug)]
pub(crate) struct Tickets {
    pub(super) services: Vec<Service>,
    pub(super) tickets: BTreeMap<String, Ticket>,
    pub(super) next_id: u64,
}

impl Tickets {
    pub(crate) fn new() -> Self {
        Self {
            services: services::seeded(),
            tickets: seed::tickets(),
            next_id: seed::FIRST_FREE_ID,
        }
    }

    pub(super) fn ticket(&mut self, id: &str) -> Result<&mut Ticket, Problem> {
        self.tickets
            .get_mut(id)
            .ok_or_else(|| Problem::not_found(format!("There is no trouble ticket {id}")))
    }

    pub(super) fn service(&self, number: &str) -> Option<&Service> {
        self.services
            .iter()
            .find(|service| service.number == number)
    }
}
