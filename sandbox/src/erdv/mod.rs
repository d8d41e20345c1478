//! e-RDV Post Commande: appointments with Orange technicians.

mod appointment;
mod business_errors;
mod calendar;
mod order;
mod search;
mod seed;

use std::collections::BTreeMap;
use std::time::Duration;

use hyper::Method;
use time::OffsetDateTime;

use crate::api::{Call, Route};
use crate::orange::Problem;
use clientwright_loopback::Response;
use order::Order;

/// Path of the base URL.
pub(crate) const BASE: &str = "/erdv/v1";

const JSON: &[&str] = &["application/json"];

/// The operations.
pub(crate) static ROUTES: &[Route<Erdv>] = &[
    Route {
        operation: "getInterventionOrder",
        method: Method::GET,
        template: "/interventionOrder/{interventionOrderId}",
        consumes: &[],
        handle: read,
    },
    Route {
        operation: "searchTimeSlots",
        method: Method::POST,
        template: "/interventionOrder/{interventionOrderId}/searchTimeSlot",
        consumes: JSON,
        handle: search::search,
    },
    Route {
        operation: "createAppointment",
        method: Method::PATCH,
        template: "/interventionOrder/{interventionOrderId}",
        consumes: JSON,
        handle: appointment::create,
    },
    Route {
        operation: "changeAppointment",
        method: Method::PATCH,
        template: "/interventionOrder/{interventionOrderId}/appointment",
        consumes: JSON,
        handle: appointment::change,
    },
    Route {
        operation: "cancelAppointment",
        method: Method::DELETE,
        template: "/interventionOrder/{interventionOrderId}/appointment",
        consumes: &[],
        handle: appointment::cancel,
    },
];

/// The orders and their appointments.
#[derive(Debug)]
pub(crate) struct Erdv {
    orders: BTreeMap<String, Order>,
    change_delay: Duration,
}

impl Erdv {
    pub(crate) fn new(change_delay: Duration) -> Self {
        Self {
            orders: seed::orders(),
            change_delay,
        }
    }

    /// Makes all accepted changes visible.
    pub(crate) fn settle(&mut self) {
        for order in self.orders.values_mut() {
            order.settle();
        }
    }

    /// The order `id`, with the changes that have become effective by `now`.
    fn order(&mut self, id: &str, now: OffsetDateTime) -> Result<&mut Order, Problem> {
        for order in self.orders.values_mut() {
            order.settle_due(now);
        }
        self.orders
            .get_mut(id)
            .ok_or_else(|| Problem::not_found(format!("There is no order {id}")))
    }

    /// Whether no other order than `id` has an appointment, or is about to have one, at `start`.
    fn is_free(&self, start: OffsetDateTime, id: &str) -> bool {
        !self
            .orders
            .iter()
            .any(|(other, order)| other != id && order.occupies(start))
    }
}

fn read(erdv: &mut Erdv, call: &Call) -> Result<Response, Problem> {
    let order = erdv.order(&call.id, call.now)?;
    Ok(Response::json(200, &order.document()))
}
