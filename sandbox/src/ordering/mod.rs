//! Ordering of Orange Business: orders and the catalog.

mod attributes;
mod catalog;
mod collection;
mod seed;
mod sort;
mod submit;

use hyper::Method;
use serde_json::{Value, json};

use crate::api::{Call, Route};
use crate::orange::Problem;
use attributes::{Attributes, attribute};
use clientwright_loopback::Response;

/// Path of the base URL.
pub(crate) const BASE: &str = "/ordering/b2b/v3";

const JSON: &[&str] = &["application/json"];

/// The operations.
pub(crate) static ROUTES: &[Route<Ordering>] = &[
    Route {
        operation: "listRequests",
        method: Method::GET,
        template: "/requests",
        consumes: &[],
        handle: list,
    },
    Route {
        operation: "submitRequest",
        method: Method::POST,
        template: "/requests",
        consumes: JSON,
        handle: submit::submit,
    },
    Route {
        operation: "getRequest",
        method: Method::GET,
        template: "/requests/{id}",
        consumes: &[],
        handle: read,
    },
    Route {
        operation: "listCatalogItems",
        method: Method::GET,
        template: "/catalogItems",
        consumes: &[],
        handle: catalog::list,
    },
    Route {
        operation: "getCatalogItem",
        method: Method::GET,
        template: "/catalogItems/{id}",
        consumes: &[],
        handle: catalog::read,
    },
    Route {
        operation: "getStatus",
        method: Method::GET,
        template: "/status",
        consumes: &[],
        handle: status,
    },
    Route {
        operation: "getVersion",
        method: Method::GET,
        template: "/version",
        consumes: &[],
        handle: version,
    },
];

const ATTRIBUTES: Attributes = Attributes {
    known: &[
        "id",
        "name",
        "customerReference",
        "type",
        "status",
        "step",
        "subStep",
        "priority",
        "category",
        "comment",
        "contract",
        "createdAt",
        "updatedAt",
        "requestedAt",
        "customer.id",
        "customer.name",
        "keyDates.issuedAt",
        "keyDates.requestedAt",
    ],
    open: Some("properties"),
};

/// The orders, in the order in which they were submitted.
#[derive(Debug)]
pub(crate) struct Ordering {
    orders: Vec<Value>,
    next_number: u32,
}

impl Ordering {
    pub(crate) fn new() -> Self {
        Self {
            orders: seed::orders(),
            next_number: seed::FIRST_FREE_NUMBER,
        }
    }
}

fn list(ordering: &mut Ordering, call: &Call) -> Result<Response, Problem> {
    collection::answer(&ordering.orders, &ATTRIBUTES, &[], call)
}

fn read(ordering: &mut Ordering, call: &Call) -> Result<Response, Problem> {
    let order = ordering
        .orders
        .iter()
        .find(|order| attribute(order, "id") == call.id)
        .ok_or_else(|| Problem::not_found(format!("There is no order {}", call.id)))?;
    Ok(Response::json(200, order))
}

fn status(_: &mut Ordering, _: &Call) -> Result<Response, Problem> {
    let body = json!({ "status": "ok", "name": "Ordering", "version": "3.1.0" });
    Ok(Response::json(200, &body))
}

fn version(_: &mut Ordering, _: &Call) -> Result<Response, Problem> {
    let body = json!({
        "version": { "major": "3", "minor": "1", "patch": "0" },
        "deprecated": false,
    });
    Ok(Response::json(200, &body))
}
