// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /interventionOrder/{interventionOrderId}`: Create the appointment of an order.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Patch, "/interventionOrder/{interventionOrderId}", "createAppointment")
        .answers("200 202 204", "400 401 403 404 405 406 408 409 413 415 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]])
        .rate_limit("erdv");

impl Client {
    /// Create the appointment of an order.
    ///
    /// Books the time slot that starts at `intervention.appointment.startDate`;
    /// search for time slots to find one. The codes for activity, asbestos and
    /// internal service come from the lists of the order.
    ///
    /// Only possible if the status of the order permits it. There is no idempotency
    /// key: if the response is lost, read the order before you try again.
    ///
    /// `PATCH /interventionOrder/{interventionOrderId}`
    ///
    /// # Arguments
    ///
    /// - `intervention_order_id` (path): Id of the order. Text, including its leading zeros.
    ///
    /// Body: The appointment to book, and information for the technician.
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
    /// - 400, 401, 403, 404, 405, 406, 408, 409, 413, 415, 422, 429, 500, 502, 503, 504, any other status: see [`Error`](crate::Error)
    ///
    /// Defined at `specs/erdv.yaml#/paths/~1interventionOrder~1{interventionOrderId}/patch`.
    pub fn create_appointment(
        &self,
        intervention_order_id: &str,
        body: &types::AppointmentBooking,
    ) -> CreateAppointment {
        let mut call = self.core.call(&OPERATION);
        call.path("interventionOrderId", &intervention_order_id);
        call.body_json("application/json", body);
        CreateAppointment { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    CreateAppointment, create_appointment,
    Option<clientwright_runtime::Value>, headers::OapiRequestIdHeaders, ErrorBody,
    RawResponse::optional_json, RawResponse::error_json,
);
