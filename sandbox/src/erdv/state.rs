//! The orders and their appointments.

use std::collections::BTreeMap;
use std::time::Duration;

use time::OffsetDateTime;

use super::order::Order;
use super::seed;
use crate::orange::Problem;

/// The orders and their appointments.
#[derive(Debug)]
pub(crate) struct Erdv {
    pub(super) orders: BTreeMap<String, Order>,
    pub(super) change_delay: Duration,
}

impl Erdv {
    pub(crate) fn new(change_delay: Duration) -> Self {
        Self {
            orders: seed::orders(),
            change_delay,
        }
    }

    /// Applies all accepted changes.
    pub(crate) fn settle(&mut self) {
        for order in self.orders.values_mut() {
            order.settle();
        }
    }

    /// The order `id`, with all changes that are due at `now`.
    pub(super) fn order(&mut self, id: &str, now: OffsetDateTime) -> Result<&mut Order, Problem> {
        for order in self.orders.values_mut() {
            order.settle_due(now);
        }
        self.orders
            .get_mut(id)
            .ok_or_else(|| Problem::not_found(format!("There is no order {id}")))
    }

    /// Whether no order other than `id` has an appointment, or a pending change, at `start`.
    pub(super) fn is_free(&self, start: OffsetDateTime, id: &str) -> bool {
        !self
            .orders
            .iter()
            .any(|(other, order)| other != id && order.occupies(start))
    }
}
