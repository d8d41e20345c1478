//! The operations, and the implementation of those that only read.

use clientwright_loopback::Response;
use hyper::Method;
use serde_json::json;

use super::attributes::{Attributes, attribute};
use super::state::Ordering;
use super::{catalog, collection, submit};
use crate::api::{Call, Route};
use crate::orange::Problem;

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

fn list(ordering: &mut Ordering, call: &Call) -> Result<Response, Problem> {
    collection::response(&ordering.orders, &ATTRIBUTES, &[], call)
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
