// Generated from an OpenAPI specification; change the specification instead.

//! `GET /interventionOrder/{interventionOrderId}`: Read an order.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Get, "/interventionOrder/{interventionOrderId}", "getInterventionOrder")
        .answers("200", "400 401 403 404 405 406 408 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]])
        .rate_limit("erdv");

impl Client {
    /// Read an order.
    ///
    /// The order with its site and contact, and the codes to choose from when you search time
    /// slots and create the appointment.
    ///
    /// Orange's example shows an order without an appointment. That one that was made shows under
    /// `intervention.appointment` is assumed.
    ///
    /// `GET /interventionOrder/{interventionOrderId}`
    ///
    /// # Arguments
    ///
    /// - `intervention_order_id` (path): Id of the order. Text, with its leading zeros.
    ///
    /// # Responses
    ///
    /// - 200: The order.
    ///
    /// # Errors
    ///
    /// - 400, 401, 403, 404, 405, 406, 408, 429, 500, 502, 503, 504, any other status: see [`Error`](crate::Error)
    ///
    /// Defined at `specs/erdv.yaml#/paths/~1interventionOrder~1{interventionOrderId}/get`.
    pub fn get_intervention_order(&self, intervention_order_id: &str) -> GetInterventionOrder {
        let mut call = self.core.call(&OPERATION);
        call.path("interventionOrderId", &intervention_order_id);
        GetInterventionOrder { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    GetInterventionOrder, get_intervention_order,
    types::InterventionOrder, headers::OapiRequestIdHeaders, ErrorBody,
    RawResponse::json, RawResponse::error_json,
);
