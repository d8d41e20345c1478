//! The operations, and the implementation of those that only read.

use clientwright_loopback::Response;
use hyper::Method;

use super::state::Erdv;
use super::{appointment, search};
use crate::api::{Call, Route};
use crate::orange::Problem;

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

fn read(erdv: &mut Erdv, call: &Call) -> Result<Response, Problem> {
    let order = erdv.order(&call.id, call.now)?;
    Ok(Response::json(200, &order.document()))
}
