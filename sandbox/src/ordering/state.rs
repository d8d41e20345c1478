//! The submitted orders.

use serde_json::Value;

use super::seed;

/// The path of the base URL.
pub(crate) const BASE: &str = "/ordering/b2b/v3";

/// The orders, in the order of submission.
#[derive(Debug)]
pub(crate) struct Ordering {
    pub(super) orders: Vec<Value>,
    pub(super) next_number: u32,
}

impl Ordering {
    pub(crate) fn new() -> Self {
        Self {
            orders: seed::orders(),
            next_number: seed::FIRST_FREE_NUMBER,
        }
    }
}
