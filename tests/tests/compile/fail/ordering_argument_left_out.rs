//! An order is made without the day for which it is requested.

fn main() {
    let _order = orange_ordering::types::OrderRequestSubmission::new("C_GENERIC_S1");
}
