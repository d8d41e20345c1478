//! The initial orders of a sandbox: Orange's example and 56 others.

use serde_json::{Value, json};
use time::Duration;
use time::macros::datetime;

use crate::timestamp::{format_date, format_zulu};

/// A service point with several products, for code 3610.
pub(super) const AMBIGUOUS_SERVICE_POINT: &str = "SP-SEVERAL";

/// The number of Orange's example; the others follow it.
const EXAMPLE_NUMBER: u32 = 286_023;
const OTHERS: u32 = 56;

/// The number of the first submitted order.
pub(super) const FIRST_FREE_NUMBER: u32 = EXAMPLE_NUMBER + OTHERS + 1;

const KINDS: [&str; 3] = ["C_GENERIC_S1", "U_BVPN_FR_1", "R_BVPN_FR_1"];
const PRIORITIES: [&str; 3] = ["LOW", "MEDIUM", "HIGH"];
const STAGES: [Stage; 4] = [
    ("REQUEST", "INITIATION", "NEW"),
    ("QUOTE", "APPROVAL", "IN_PROGRESS"),
    ("ORDER", "DELIVERY", "IN_PROGRESS"),
    ("ORDER", "ACCEPTANCE", "COMPLETED"),
];

/// The step, the part of the step, and the status.
type Stage = (&'static str, &'static str, &'static str);

/// The id of the order with this number.
pub(super) fn order_id(number: u32) -> String {
    format!("3-{number:08}")
}

/// The customer of all orders.
pub(super) fn customer() -> Value {
    json!({ "id": "33-01257052", "name": "demo.gcompte" })
}

/// The category of a type, by its first letter.
pub(super) fn category(kind: &str) -> &'static str {
    match kind.chars().next() {
        Some('R') => "DISCONNECT",
        Some('U') => "CHANGE",
        _ => "NEW",
    }
}

pub(super) fn orders() -> Vec<Value> {
    let others = KINDS
        .iter()
        .cycle()
        .zip(PRIORITIES.iter().cycle().skip(1))
        .zip(STAGES.iter().cycle())
        .zip(1..=OTHERS)
        .map(|(((kind, priority), stage), number)| other(number, kind, priority, *stage));
    std::iter::once(example()).chain(others).collect()
}

fn example() -> Value {
    let mut order = order(0, "R_BVPN_S1A", "MEDIUM", ("REQUEST", "INITIATION", "NEW"));
    if let Some(members) = order.as_object_mut() {
        members.insert("customerReference".to_owned(), "#DEMO#".into());
        members.insert("comment".to_owned(), "New order".into());
        // A type instead of a category, as on Orange's page.
        members.insert("category".to_owned(), "R_BVPN_S1A".into());
    }
    order
}

fn other(number: u32, kind: &str, priority: &str, stage: Stage) -> Value {
    let mut order = order(number, kind, priority, stage);
    if let Some(members) = order.as_object_mut() {
        let reference = format!("REF-{number:03}");
        members.insert("customerReference".to_owned(), reference.into());
        members.insert("comment".to_owned(), format!("Order {number}").into());
        let point = json!({ "servicePoint": { "id": format!("SP-{number:03}") } });
        members.insert("properties".to_owned(), point);
    }
    order
}

fn order(number: u32, kind: &str, priority: &str, (step, sub_step, status): Stage) -> Value {
    let first = datetime!(2024-01-08 08:30 UTC);
    // Not in the order of the ids, so that sorting has an effect.
    let days = i64::from(number).saturating_mul(37) % 57;
    let created = first.saturating_add(Duration::days(days));
    let requested = format_date(created.saturating_add(Duration::days(30)).date());
    json!({
        "id": order_id(EXAMPLE_NUMBER.saturating_add(number)),
        "name": format!("Request {number}"),
        "type": kind,
        "category": category(kind),
        "step": step,
        "subStep": sub_step,
        "status": status,
        "priority": priority,
        "customer": customer(),
        "contract": "CT-0001",
        "requestedAt": requested,
        "keyDates": { "issuedAt": format_date(created.date()), "requestedAt": requested },
        "createdAt": format_zulu(created),
        "updatedAt": format_zulu(created.saturating_add(Duration::hours(4))),
    })
}
