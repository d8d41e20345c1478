// Generated from an OpenAPI specification; change the specification instead.

//! `DELETE /interventionOrder/{interventionOrderId}/appointment`: Cancel the appointment of an order.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Delete, "/interventionOrder/{interventionOrderId}/appointment", "cancelAppointment")
        .answers("200 202 204", "400 401 403 404 405 406 408 409 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]])
        .rate_limit("erdv");

impl Client {
    /// Cancel the appointment of an order.
    ///
    /// Only possible if an appointment is scheduled and the status of the order permits it.
    ///
    /// A cancellation whose response was lost is repeated; the second
    /// one may then fail because there is nothing left to cancel.
    ///
    /// `DELETE /interventionOrder/{interventionOrderId}/appointment`
    ///
    /// # Arguments
    ///
    /// - `intervention_order_id` (path): Id of the order. Text, including its leading zeros.
    ///
    /// # Responses
    ///
    /// - 200: Done. Orange documents no body; if there is one, it is returned unchanged.
    /// - 202: Accepted, and will be done later. Orange documents
    ///   no body; if there is one, it is returned unchanged.
    /// - 204: Done, without a body.
    ///
    /// # Errors
    ///
    /// - 400, 401, 403, 404, 405, 406, 408, 409, 422, 429, 500, 502, 503, 504, any other status: see [`Error`](crate::Error)
    ///
    /// Defined at `specs/erdv.yaml#/paths/~1interventionOrder~1{interventionOrderId}~1appointment/delete`.
    pub fn cancel_appointment(&self, intervention_order_id: &str) -> CancelAppointment {
        let mut call = self.core.call(&OPERATION);
        call.path("interventionOrderId", &intervention_order_id);
        CancelAppointment { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    CancelAppointment, cancel_appointment,
    Option<clientwright_runtime::Value>, headers::OapiRequestIdHeaders, ErrorBody,
    RawResponse::optional_json, RawResponse::error_json,
);
