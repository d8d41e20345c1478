// Generated from an OpenAPI specification; change the specification instead.

//! `PATCH /interventionOrder/{interventionOrderId}/appointment`: Move the appointment of an order.

use super::prelude::*;

pub static OPERATION: Operation =
    Operation::new(&API, Method::Patch, "/interventionOrder/{interventionOrderId}/appointment", "changeAppointment")
        .answers("200 202 204", "400 401 403 404 405 406 408 409 413 415 422 429 500 502 503 504 default")
        .security(&[&[("orange", &[])]])
        .rate_limit("erdv");

impl Client {
    /// Move the appointment of an order.
    ///
    /// Moves the appointment to the time slot that starts at `startDate`.
    ///
    /// **Asynchronous**: Orange accepts the change and executes it later.
    /// Immediately afterwards, the order may still have the old time.
    ///
    /// Only possible if an appointment is scheduled and the status of the order permits it.
    ///
    /// `PATCH /interventionOrder/{interventionOrderId}/appointment`
    ///
    /// # Arguments
    ///
    /// - `intervention_order_id` (path): Id of the order. Text, including its leading zeros.
    ///
    /// Body: The new time.
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
    /// Defined at `specs/erdv.yaml#/paths/~1interventionOrder~1{interventionOrderId}~1appointment/patch`.
    pub fn change_appointment(
        &self,
        intervention_order_id: &str,
        body: &types::Appointment,
    ) -> ChangeAppointment {
        let mut call = self.core.call(&OPERATION);
        call.path("interventionOrderId", &intervention_order_id);
        call.body_json("application/json", body);
        ChangeAppointment { call }
    }
}

clientwright_runtime::codegen::v1::request!(
    ChangeAppointment, change_appointment,
    Option<clientwright_runtime::Value>, headers::OapiRequestIdHeaders, ErrorBody,
    RawResponse::optional_json, RawResponse::error_json,
);
