//! An order is created without its type.

fn order(day: orange_ordering::clientwright_runtime::Date) {
    let _order = orange_ordering::types::OrderRequestSubmission::new(day);
}

fn main() {}
