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
    /// The order with its site and contact, and the codes that are
    /// available for searching time slots and for creating the appointment.
    ///
    /// Orange's example shows an order without an appointment. That a created
    /// appointment is returned in `intervention.appointment` is assumed.
    ///
    /// `GET /interventionOrder/{interventionOrderId}`
    ///
    /// # Arguments
    ///
    /// - `intervention_order_id` (path): Id of the order. Text, including its leading zeros.
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

pub static WAIT_UNTIL_APPOINTMENT_CHANGED: describe::Waiter = describe::Waiter::new(
        "AppointmentChanged",
        &[
            describe::Acceptor::success()
                .member("/intervention/appointment/startDate")
                .one_of(&[describe::Wanted::Argument(0)])
                .instants(),
        ],
    )
    .delays(5000, 120000)
    .timeout(900000);

impl Client {
    /// Waits until a change of the appointment has taken effect: until the order
    /// contains the appointment at `start_date`, regardless of the format of the time.
    ///
    /// Sends the request of [`get_intervention_order`](Client::get_intervention_order), `GET /interventionOrder/{interventionOrderId}`, every 5 s to 2 min, for at most 15 min in total; [`Wait`](clientwright_runtime::Wait) has methods to change these times, and to be notified of the progress. Awaiting it returns the response that shows that the state has been reached.
    ///
    /// # Responses
    ///
    /// - A success with `/intervention/appointment/startDate` being `start_date`: the state has been reached
    ///
    /// # Errors
    ///
    /// Those of the request, except as described above, and [`ErrorKind::Wait`](clientwright_runtime::ErrorKind::Wait), which contains the last response.
    ///
    /// **Assumed**: Orange documents that a change takes effect later; where it is visible in the order, and when, is assumed
    ///
    /// Defined at `specs/erdv.yaml#/paths/~1interventionOrder~1{interventionOrderId}~1appointment/patch/x-waiters/AppointmentChanged`.
    pub fn wait_until_appointment_changed(
        &self,
        intervention_order_id: &str,
        start_date: impl Into<clientwright_runtime::DateTime<types::MillisBasicOffset>>,
    ) -> clientwright_runtime::Wait<
        types::InterventionOrder,
        headers::OapiRequestIdHeaders,
        ErrorBody,
    > {
        self.get_intervention_order(intervention_order_id)
            .wait_until_appointment_changed(start_date)
    }
}

impl GetInterventionOrder {
    /// See [`Client::wait_until_appointment_changed`].
    pub fn wait_until_appointment_changed(
        self,
        start_date: impl Into<clientwright_runtime::DateTime<types::MillisBasicOffset>>,
    ) -> clientwright_runtime::Wait<
        types::InterventionOrder,
        headers::OapiRequestIdHeaders,
        ErrorBody,
    > {
        self.call
            .wait_until(
                &WAIT_UNTIL_APPOINTMENT_CHANGED,
                &[&start_date.into()],
                RawResponse::json,
                RawResponse::error_json,
            )
    }
}
